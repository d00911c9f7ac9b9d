import { hangMs, lookBeforeMs } from '../core/budget/times.ts';
import type { Role } from '../core/model/plan/trial.ts';
import { injectAll } from './inject-all.ts';
import { type Observer, observe } from './observe.ts';
import { readBack } from './read-back.ts';
import { restoreTargets } from './restore-targets.ts';
import type { RunContext } from './run-context.ts';
import type { Step } from './steps.ts';
import { untilRecovered } from './until-recovered.ts';

/** One scenario: before → during → after. An abort takes the faults out and ends it as `cut`. */
export async function runScenario(context: RunContext, step: Step): Promise<void> {
  const { world, recorder, watch, signal } = context;
  const { scenario, trial } = step;
  await recorder.emit({ type: 'scenario.started', scenario: scenario.id, plan: scenario, trial });
  watch.begin(scenario.id, trial.role === 'planned');
  const over = new AbortController();
  const observer = observe(context, AbortSignal.any([signal, over.signal]));
  const looking = observer.done.catch(() => undefined);
  try {
    await playPhases(context, step, observer);
    await world.within(hangMs(world.checks), signal, (limit) => watch.end(limit));
    // What the gate itself starts again would pass for what came back.
    over.abort();
    await looking;
    await readBack(context, scenario.id);
    await restoreTargets(context, scenario);
    await recorder.emit({ type: 'scenario.ended', scenario: scenario.id, reason: 'done', detail: '' });
  } catch (error) {
    over.abort();
    await looking;
    await watch.end(AbortSignal.abort());
    const detail = signal.aborted ? 'cut short' : (error as Error).message;
    await recorder.emit({ type: 'scenario.ended', scenario: scenario.id, reason: 'cut', detail });
    throw error;
  }
}

/** What else is played begins when something has just shown that the steady state holds, and is compared with nothing before it. */
const looksBefore: readonly Role[] = ['planned', 'repeat'];

async function playPhases(context: RunContext, step: Step, observer: Observer): Promise<void> {
  const { world, recorder, signal } = context;
  const { scenario, trial } = step;
  const enter = (phase: 'before' | 'during' | 'after') => recorder.emit({ type: 'phase.entered', scenario: scenario.id, phase });
  await enter('before');
  if (looksBefore.includes(trial.role)) await world.clock.sleep(lookBeforeMs(world.checks), signal);
  await enter('during');
  await injectAll(context, step);
  signal.throwIfAborted();
  await enter('after');
  await Promise.all([observer.look(), untilRecovered(context, scenario, trial.role)]);
}
