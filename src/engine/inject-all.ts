import type { Scenario } from '../core/model/plan/scenario.ts';
import { cannotPass } from '../core/verdict/judge/cannot-pass.ts';
import { countdown } from './async/countdown.ts';
import { runTaskGroup } from './async/task-group.ts';
import { injectFault } from './inject-fault.ts';
import { waitLimits } from './limits.ts';
import type { RunContext } from './run-context.ts';
import type { Step } from './steps.ts';

/**
 * Injects all faults of a scenario at their times, and resolves when the last one is removed. A control lasts as long as a scenario, even
 * without sham faults.
 */
export async function injectAll(context: RunContext, { scenario, trial, lastsMs }: Step): Promise<void> {
  const { world, watch, signal } = context;
  const decided = new AbortController();
  const over = new AbortController();
  const deciding =
    trial.role === 'control' ? Promise.resolve() : decide(context, scenario, decided, AbortSignal.any([signal, over.signal]));
  const tasks = scenario.faults.map((spec) => async (either: AbortSignal, onRemoved: () => void) => {
    const isDue = await world.clock.sleep(spec.startMs, AbortSignal.any([either, decided.signal])).then(
      () => true,
      () => false,
    );
    // If there is another fault, the time in which this one settles belongs to the other one.
    const onSettling = (isSettling: boolean) => scenario.faults.length === 1 && watch.settling(isSettling);
    const marks = { onApply: () => watch.faultInjected(), onRemoved, onSettling };
    if (isDue) await injectFault(context, scenario.id, spec, marks, decided.signal, either);
  });
  if (trial.role === 'control') {
    watch.faultInjected();
    tasks.push((either) => world.clock.sleep(lastsMs, either).catch(() => undefined));
  }
  const removed = countdown(tasks, () => watch.faultsRemoved());
  try {
    await runTaskGroup(
      signal,
      tasks.map((task) => (either) => task(either, () => removed(task)).finally(() => removed(task))),
    );
  } finally {
    over.abort();
    await deciding;
  }
}

/** Checks regularly whether the scenario can still pass. If it cannot, its faults are removed early. */
async function decide({ world, recorder }: RunContext, scenario: Scenario, decided: AbortController, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await world.clock.sleep(waitLimits.lookMs, signal).catch(() => undefined);
    const { current, level } = recorder.fold;
    if (signal.aborted || current === null || !cannotPass(current, world.checks, scenario, level, world.clock.now(), recorder.fold.layout))
      continue;
    await recorder.emit({ type: 'scenario.decided', scenario: scenario.id }).catch(() => undefined);
    decided.abort();
    return;
  }
}
