import type { Scenario } from '../core/model/plan/scenario.ts';
import { cannotPass } from '../core/verdict/judge/cannot-pass.ts';
import { countdown } from './async/countdown.ts';
import { runTaskGroup } from './async/task-group.ts';
import { injectFault } from './inject-fault.ts';
import { waitLimits } from './limits.ts';
import type { RunContext } from './run-context.ts';
import type { Step } from './steps.ts';

/** All faults of a scenario in their time, until the last one is gone; a control takes its time whether it has shams or not. */
export async function injectAll(context: RunContext, { scenario, trial, lastsMs }: Step): Promise<void> {
  const { world, watch, signal } = context;
  const decided = new AbortController();
  const over = new AbortController();
  const deciding =
    trial.role === 'control' ? Promise.resolve() : decide(context, scenario, decided, AbortSignal.any([signal, over.signal]));
  const tasks = scenario.faults.map((spec) => async (either: AbortSignal, onGone: () => void) => {
    const due = await world.clock.sleep(spec.startMs, AbortSignal.any([either, decided.signal])).then(
      () => true,
      () => false,
    );
    if (due) await injectFault(context, scenario.id, spec, { onApply: () => watch.disturbed(), onGone }, decided.signal, either);
  });
  if (trial.role === 'control') {
    watch.disturbed();
    tasks.push((either) => world.clock.sleep(lastsMs, either).catch(() => undefined));
  }
  const out = countdown(tasks, () => watch.calm());
  try {
    await runTaskGroup(
      signal,
      tasks.map((task) => (either) => task(either, () => out(task)).finally(() => out(task))),
    );
  } finally {
    over.abort();
    await deciding;
  }
}

/** Looks again and again whether anything that is still to come could save the scenario; when nothing can, its faults need not stay. */
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
