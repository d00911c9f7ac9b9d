import { GateFailure } from '../core/model/failure.ts';
import type { Plan } from '../core/model/plan/plan.ts';
import type { Waiting } from '../core/model/run/waiting.ts';
import type { World } from '../world/world.ts';
import { analyzeFailures } from './analyze-failures.ts';
import { unshared } from './async/exclusive.ts';
import { untilBudget } from './async/until-budget.ts';
import { runBaseline } from './baseline.ts';
import { waitLimits } from './limits.ts';
import type { Recorder } from './recorder.ts';
import { rehearse } from './rehearse.ts';
import { repeatFailures } from './repeat.ts';
import type { RunContext, RunRules } from './run-context.ts';
import { endingOf, type RunEnding } from './run-ending.ts';
import { becomesSteady, runStep, type StepOutcome } from './run-step.ts';
import { stepsOf } from './steps.ts';
import { watch } from './watch.ts';

/**
 * Plays a plan: warm-up, baseline, every scenario while the budget lasts, what failed once more, and then what can be learned from it.
 * Returns how it ended; what happened is in the events. Every fault has been taken out, or is named by an `undo.failed`, when it settles.
 */
export async function runPlan(world: World, recorder: Recorder, plan: Plan, rules: RunRules, signal: AbortSignal): Promise<RunEnding> {
  const cold = await world.within(waitLimits.warmUpMs, signal, (limit) => world.warmUp(limit, tellOn(recorder))).catch(unlessKnown);
  if (signal.aborted) return cancelled;
  if (cold !== null) return { reason: 'unreachable', detail: cold };
  const stop = new AbortController();
  const load = world.load(AbortSignal.any([signal, stop.signal]));
  const watching = watch(world, load, recorder);
  // Without samples nothing can be judged: what is in place is taken out.
  const blind = new AbortController();
  watching.done.catch((error: unknown) => blind.abort(error));
  // A journal that cannot take these will not take what the run waits for either.
  const troubles = reportTroubles(world, recorder, load, AbortSignal.any([signal, stop.signal])).catch(() => undefined);
  try {
    const { budgetMs, turn = unshared } = rules;
    const context = { world, recorder, watch: watching, budgetMs, turn, signal: AbortSignal.any([signal, blind.signal]) };
    const ending = await playAll(context, plan, rules);
    await outlast(context, rules.partner);
    return ending;
  } catch (error) {
    if (signal.aborted) return cancelled;
    return endingOf(error, (error as Error).message);
  } finally {
    rules.partner?.leave();
    load.stop();
    stop.abort();
    await Promise.allSettled([watching.done, troubles]);
  }
}

/** That a target has ended says more than that nothing responds. */
function unlessKnown(error: unknown): string {
  if (error instanceof GateFailure) throw error;
  return 'timeout';
}

/** Who looks on is told; a journal that cannot take it says so with the next event. */
const tellOn =
  (recorder: Recorder) =>
  (wait: Waiting): void =>
    void recorder.emit({ type: 'waiting', wait }).catch(() => undefined);

const cancelled: RunEnding = { reason: 'cancelled', detail: 'cancelled' };

async function playAll(context: RunContext, plan: Plan, rules: RunRules): Promise<RunEnding> {
  const hindered = await context.turn(() => open(context, plan));
  if (hindered !== null) return hindered;
  for (const step of stepsOf(plan, context.world)) {
    const came = await runStep(context, step);
    if (came !== 'played') return endings[came];
  }
  await repeatFailures(context, plan);
  await analyzeFailures(context, plan, rules);
  return { reason: 'done', detail: '' };
}

/** What the change has started the base may use as well (a database), so it is stopped only when the base has ended. */
async function outlast(context: RunContext, partner: RunRules['partner']): Promise<void> {
  partner?.leave();
  if (partner?.side !== 'change' || context.recorder.fold.scenarios.length === 0) return;
  await untilBudget(context, (limit) => partner.left(limit));
}

/** What has to be shown before anything is played; why nothing is, if it cannot be. */
async function open(context: RunContext, plan: Plan): Promise<RunEnding | null> {
  const { world, recorder, signal } = context;
  if (!(await isSteady(context))) return { reason: 'unhealthy', detail: (await world.ended?.('before any fault'))?.message ?? '' };
  if (!(await rehearse(world, recorder, plan, signal)) || (await becomesSteady(context))) return null;
  return {
    reason: 'error',
    detail: 'the preview did not hold its steady state any more after a rehearsal, so nothing more was injected',
    cause: 'unhealthy-after-rehearsal',
  };
}

/**
 * A preview that has just been deployed may be cold, so it is asked once more before it is called unhealthy; for a write that it has lost there
 * is no second look.
 */
async function isSteady(context: RunContext): Promise<boolean> {
  const findings = await runBaseline(context);
  if (findings?.length === 0) return true;
  if (findings === null || findings.some(({ tolerance }) => tolerance === 'writes')) return false;
  const whose = [...new Set(findings.map(({ check }) => check))].join(', ');
  await context.recorder.emit({ type: 'note', says: `the preview was not steady at first (${whose}), and was asked once more` });
  await context.world.clock.sleep(waitLimits.settleMs, context.signal);
  return (await runBaseline(context))?.length === 0;
}

const endings: Readonly<Record<Exclude<StepOutcome, 'played'>, RunEnding>> = {
  'no time': { reason: 'budget', detail: 'the budget was used up' },
  'not steady': { reason: 'done', detail: 'the preview did not come back to its steady state, so nothing more was injected' },
};

/** What the gate suffers itself is said, so that nobody else is blamed for it. */
async function reportTroubles(world: World, recorder: Recorder, load: ReturnType<World['load']>, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await world.clock.sleep(waitLimits.troubleMs, signal).catch(() => undefined);
    const scenario = recorder.fold.current?.id;
    const { maxLagMs, ours } = load.troubles();
    if (scenario === undefined || signal.aborted) continue;
    if (maxLagMs > waitLimits.lagMs)
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
