import { baselineMs, hangMs } from '../core/budget/times.ts';
import { untilAborted } from '../core/budget/until-aborted.ts';
import type { Finding } from '../core/model/result/finding.ts';
import { isDecided } from '../core/verdict/judge/judge-phase.ts';
import { baselineId } from '../core/verdict/run-fold.ts';
import type { World } from '../world/world.ts';
import { waitLimits } from './limits.ts';
import { observe } from './observe.ts';
import { readBack } from './read-back.ts';
import type { Recorder } from './recorder.ts';
import type { RunContext } from './run-context.ts';

/**
 * Runs the checks before any fault is injected, until their result is certain or the time limit is reached. Resolves with the failed
 * checks; `null`: there is no result.
 */
export async function runBaseline({ world, recorder, watch, signal }: RunContext): Promise<readonly Finding[] | null> {
  await recorder.emit({ type: 'scenario.started', scenario: baselineId, plan: null });
  await recorder.emit({ type: 'phase.entered', scenario: baselineId, phase: 'before' });
  watch.begin(baselineId, { marks: false, isCalm: true });
  const over = new AbortController();
  const observing = observe({ world, recorder }, AbortSignal.any([signal, over.signal])).done.catch(() => undefined);
  const seeing = world.seeEdges?.(AbortSignal.any([signal, over.signal])).catch(() => null) ?? null;
  const limitMs = world.clock.now() + baselineMs(world.checks);
  try {
    while (world.clock.now() < limitMs && !hasShown(world, recorder)) await world.clock.sleep(waitLimits.lookMs, signal);
    await world.within(hangMs(world.checks), signal, (limit) => watch.end(limit));
  } finally {
    over.abort();
    await observing;
  }
  const edges = await world.within(waitLimits.seeEdgesMs, signal, (limit) => Promise.race([seeing, untilAborted(limit).then(() => null)]));
  if (edges !== null) await recorder.emit({ type: 'edges.seen', edges });
  await readBack({ world, recorder, signal }, baselineId);
  await recorder.emit({ type: 'scenario.ended', scenario: baselineId, reason: 'done', detail: '' });
  return recorder.fold.latestBaseline?.findings ?? null;
}

function hasShown(world: World, { fold }: Recorder): boolean {
  return fold.current === null || isDecided(fold.current, world.checks, fold.level);
}
