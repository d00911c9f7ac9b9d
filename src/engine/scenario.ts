import { hangMs, lookBeforeMs } from '../core/budget/times.ts';
import type { Role } from '../core/model/plan/trial.ts';
import { injectAll } from './inject-all.ts';
import { type Observer, observe } from './observe.ts';
import { readBack } from './read-back.ts';
import { restoreTargets } from './restore-targets.ts';
import type { RunContext } from './run-context.ts';
import type { Step } from './steps.ts';
import { untilRecovered } from './until-recovered.ts';

/** A repeat of a scenario that was undecided takes its place in the report. */
const shown: readonly Role[] = ['planned', 'repeat'];

/** Runs one scenario: before → during → after. An abort removes the faults and ends the scenario as `cut`. */
export async function runScenario(context: RunContext, step: Step): Promise<void> {
  const { world, recorder, watch, signal } = context;
  const { scenario, trial } = step;
  await recorder.emit({ type: 'scenario.started', scenario: scenario.id, plan: scenario, trial });
  watch.begin(scenario.id, { marks: shown.includes(trial.role), isCalm: trial.role === 'control' });
  const over = new AbortController();
  const observer = observe(context, AbortSignal.any([signal, over.signal]));
  const observing = observer.done.catch(() => undefined);
  try {
    await runPhases(context, step, observer);
    await world.within(hangMs(world.checks), signal, (limit) => watch.end(limit));
    // Stop observing first: a process that the gate itself restarts would look like a recovered one.
    over.abort();
    await observing;
    await readBack(context, scenario.id);
    await restoreTargets(context, scenario);
    await recorder.emit({ type: 'scenario.ended', scenario: scenario.id, reason: 'done', detail: '' });
  } catch (error) {
    over.abort();
    await observing;
    await watch.end(AbortSignal.abort());
    const detail = signal.aborted ? 'cut short' : (error as Error).message;
    await recorder.emit({ type: 'scenario.ended', scenario: scenario.id, reason: 'cut', detail });
    throw error;
  }
}

/** Other trials begin right after the preview was healthy, and are not compared with anything before them. */
const observedBefore: readonly Role[] = ['planned', 'repeat'];

async function runPhases(context: RunContext, step: Step, observer: Observer): Promise<void> {
  const { world, recorder, signal } = context;
  const { scenario, trial } = step;
  const enter = (phase: 'before' | 'during' | 'after') => recorder.emit({ type: 'phase.entered', scenario: scenario.id, phase });
  await enter('before');
  if (observedBefore.includes(trial.role)) await world.clock.sleep(lookBeforeMs(world.checks), signal);
  await enter('during');
  await injectAll(context, step);
  signal.throwIfAborted();
  await enter('after');
  await Promise.all([observer.look(), untilRecovered(context, scenario, trial.role)]);
}
