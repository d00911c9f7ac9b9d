import type { RunEnd } from '../core/model/event.ts';
import { GateFailure } from '../core/model/failure.ts';
import type { Plan } from '../core/model/plan.ts';
import { scenarioMs } from '../core/pace/times.ts';
import type { World } from '../world/world.ts';
import { playBaseline } from './baseline.ts';
import { pace } from './pace.ts';
import type { Recorder } from './recorder.ts';
import { rehearse } from './rehearse.ts';
import { playScenario } from './scenario.ts';
import { type Watch, watch } from './watch.ts';

export interface RunEnding {
  readonly reason: RunEnd;
  readonly detail: string;
}

/**
 * Plays a plan: warm-up, baseline, every scenario while the budget lasts. Returns how it ended; what happened is in the events. Every fault
 * has been taken out, or is named by an `undo.failed`, when it settles.
 */
export async function runPlan(world: World, recorder: Recorder, plan: Plan, budgetMs: number, signal: AbortSignal): Promise<RunEnding> {
  const cold = await world.warmUp(AbortSignal.any([signal, world.deadline(pace.warmUpMs)])).catch(() => 'timeout');
  if (signal.aborted) return cancelled;
  if (cold !== null) return { reason: 'unreachable', detail: cold };
  const stop = new AbortController();
  const load = world.load(AbortSignal.any([signal, stop.signal]));
  const watching = watch(world, load, recorder);
  // A journal that cannot take these will not take what the run waits for either.
  const troubles = reportTroubles(world, recorder, load, AbortSignal.any([signal, stop.signal])).catch(() => undefined);
  try {
    return await playAll(world, recorder, watching, plan, budgetMs, signal);
  } catch (error) {
    if (signal.aborted) return cancelled;
    return { reason: error instanceof GateFailure && error.verdict === 'refused' ? 'refused' : 'error', detail: (error as Error).message };
  } finally {
    load.stop();
    stop.abort();
    await Promise.allSettled([watching.done, troubles]);
  }
}

const cancelled: RunEnding = { reason: 'cancelled', detail: 'cancelled' };

async function playAll(
  world: World,
  recorder: Recorder,
  watching: Watch,
  plan: Plan,
  budgetMs: number,
  signal: AbortSignal,
): Promise<RunEnding> {
  const baseline = await playBaseline(world, recorder, watching, signal);
  if (baseline === null || baseline.findings.length > 0) return { reason: 'unhealthy', detail: 'not steady before any fault' };
  if ((await rehearse(world, recorder, plan, signal)) && !(await becomesSteady(world, recorder, watching, signal)))
    return {
      reason: 'error',
      detail: 'the preview did not hold its steady state any more after a rehearsal, so nothing more was injected',
    };
  // Not begun when there is no time to end it.
  for (const scenario of plan.scenarios) {
    if (world.clock.now() + scenarioMs(world.checks, scenario) > budgetMs) return { reason: 'budget', detail: 'the budget was used up' };
    if (!(await isSteadyAgain(world, recorder, watching, signal)))
      return { reason: 'done', detail: 'the preview did not come back to its steady state, so nothing more was injected' };
    await playScenario(world, recorder, watching, scenario, signal);
  }
  return { reason: 'done', detail: '' };
}

/**
 * After a scenario that did not recover, the next one would blame its own fault: by now the gate has put its targets back, so the steady
 * state is shown anew, or nothing more is injected.
 */
async function isSteadyAgain(world: World, recorder: Recorder, watching: Watch, signal: AbortSignal): Promise<boolean> {
  if (recorder.fold.scenarios.at(-1)?.recovery.every(({ recoveredMs }) => recoveredMs !== null) ?? true) return true;
  return becomesSteady(world, recorder, watching, signal);
}

async function becomesSteady(world: World, recorder: Recorder, watching: Watch, signal: AbortSignal): Promise<boolean> {
  for (let tries = 0; tries < pace.settleTries; tries += 1) {
    if ((await playBaseline(world, recorder, watching, signal))?.findings.length === 0) return true;
    await world.clock.sleep(pace.settleMs, signal);
  }
  return false;
}

/** What the gate suffers itself is said, so that nobody else is blamed for it. */
async function reportTroubles(world: World, recorder: Recorder, load: ReturnType<World['load']>, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await world.clock.sleep(pace.troubleMs, signal).catch(() => undefined);
    const scenario = recorder.fold.current?.id;
    const { maxLagMs, ours } = load.troubles();
    if (scenario === undefined || signal.aborted) continue;
    if (maxLagMs > pace.lagMs)
      await recorder.emit({
        type: 'gate.trouble',
        scenario,
        what: 'the gate was late',
        detail: `probes left up to ${Math.round(maxLagMs)} ms late`,
      });
    if (ours > 0)
      await recorder.emit({ type: 'gate.trouble', scenario, what: 'probes failed through the gate', detail: `${ours} in one second` });
  }
}
