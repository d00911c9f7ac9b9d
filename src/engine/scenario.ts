import type { Scenario } from '../core/model/scenario.ts';
import { hangMs, lookBeforeMs, steadyAgainMs } from '../core/pace/times.ts';
import { recoveryOf } from '../core/verdict/recovery.ts';
import type { World } from '../world/world.ts';
import { hold } from './hold.ts';
import { pace } from './pace.ts';
import type { Recorder } from './recorder.ts';
import { together } from './together.ts';
import type { Watch } from './watch.ts';

/** One scenario: before → during → after. An abort takes the faults out and ends it as `cut`. */
export async function playScenario(world: World, recorder: Recorder, watch: Watch, scenario: Scenario, signal: AbortSignal): Promise<void> {
  const enter = (phase: 'before' | 'during' | 'after') => recorder.emit({ type: 'phase.entered', scenario: scenario.id, phase });
  await recorder.emit({ type: 'scenario.started', scenario: scenario.id, plan: scenario });
  watch.begin(scenario.id);
  try {
    await enter('before');
    await world.clock.sleep(lookBeforeMs(world.checks), signal);
    await enter('during');
    await disturb(world, recorder, watch, scenario, signal);
    signal.throwIfAborted();
    await enter('after');
    await untilRecovered(world, recorder, scenario, signal);
    await watch.end(AbortSignal.any([signal, world.deadline(hangMs(world.checks))]));
    await restoreTargets(world, recorder, scenario, signal);
    await recorder.emit({ type: 'scenario.ended', scenario: scenario.id, reason: 'done', detail: '' });
  } catch (error) {
    await watch.end(AbortSignal.abort());
    await recorder.emit({
      type: 'scenario.ended',
      scenario: scenario.id,
      reason: 'cut',
      detail: signal.aborted ? 'cut short' : (error as Error).message,
    });
    throw error;
  }
}

async function disturb(world: World, recorder: Recorder, watch: Watch, scenario: Scenario, signal: AbortSignal): Promise<void> {
  await together(
    signal,
    scenario.faults.map((spec) => async (either) => {
      const waited = await world.clock.sleep(spec.startMs, either).then(
        () => true,
        () => false,
      );
      if (waited) await hold(world, recorder, scenario.id, spec, () => watch.disturbed(), either);
    }),
  );
  watch.calm(recorder.fold.current?.goneMs ?? world.clock.now());
}

/**
 * Until steady state is shown to hold again for every check and the targets are back. What comes back too late is watched on, because
 * how late is worth knowing; a target that is not there when it should be will not come any more.
 */
async function untilRecovered(world: World, recorder: Recorder, scenario: Scenario, signal: AbortSignal): Promise<void> {
  const goneMs = world.clock.now();
  const dueMs = Math.max(...world.checks.map(({ recoversMs }) => recoversMs)) + hangMs(world.checks);
  const patienceMs = dueMs + steadyAgainMs(world.checks) + Math.min(dueMs, pace.latenessMs);
  let nextLookAtTargetsMs = 0;
  let missing = [...targetsOf(world, scenario)];
  for (;;) {
    const sinceMs = world.clock.now() - goneMs;
    const evidence = recorder.fold.current;
    if (sinceMs >= patienceMs || evidence === null || evidence.goneMs === null) return;
    if (sinceMs >= nextLookAtTargetsMs) {
      missing = await stillMissing(world, missing, signal);
      nextLookAtTargetsMs = sinceMs + pace.backPollMs;
    }
    if (missing.length > 0 ? sinceMs >= dueMs : world.checks.every((check) => recoveryOf(evidence, check, recorder.fold.level).shown))
      return;
    await world.clock.sleep(pace.lookMs, signal);
  }
}

const targetsOf = (world: World, scenario: Scenario): string[] =>
  [...new Set(scenario.faults.map(({ on }) => on))].filter((name) => world.target(name)?.hand.back !== undefined);

async function stillMissing(world: World, names: readonly string[], signal: AbortSignal): Promise<string[]> {
  const seen = await Promise.all(names.map((name) => isBack(world, name, signal)));
  return names.filter((_, index) => !seen[index]);
}

const isBack = async (world: World, name: string, signal: AbortSignal): Promise<boolean> =>
  (
    await world
      .target(name)
      ?.hand.back?.(false, AbortSignal.any([signal, world.deadline(pace.prepareMs)]))
      .catch(() => null)
  )?.back ?? true;

/** A target that did not come back by itself is a finding; the next scenario must be fair all the same. */
async function restoreTargets(world: World, recorder: Recorder, scenario: Scenario, signal: AbortSignal): Promise<void> {
  for (const target of targetsOf(world, scenario)) {
    const limit = AbortSignal.any([signal, world.deadline(pace.restartMs)]);
    const seen = await world.target(target)?.hand.back?.(true, limit).catch(notBack);
    if (seen !== undefined) await recorder.emit({ type: 'target.seen', scenario: scenario.id, target, ...seen });
  }
}

const notBack = (error: Error) => ({ back: false, restarted: false, says: `it could not be started again: ${error.message}` });
