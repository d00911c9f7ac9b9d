import { GateFailure } from '../core/model/failure.ts';
import type { Plan } from '../core/model/plan/plan.ts';
import { findingTraits } from '../core/model/result/finding-traits.ts';
import type { Waiting } from '../core/model/run/waiting.ts';
import { resolvedPlan } from '../core/plan/resolve.ts';
import { unmetPromise } from '../core/verdict/unmet.ts';
import type { World } from '../world/world.ts';
import { analyzeFailures } from './analysis/analyze-failures.ts';
import { unshared } from './async/exclusive.ts';
import { untilBudget } from './async/until-budget.ts';
import { runBaseline } from './baseline.ts';
import { learnNeeds } from './learn-needs.ts';
import { waitLimits } from './limits.ts';
import type { Recorder } from './recorder.ts';
import { rehearse } from './rehearse.ts';
import { repeatScenarios } from './repeat.ts';
import type { RunContext, RunRules } from './run-context.ts';
import { endingOf, type RunEnding } from './run-ending.ts';
import { becomesHealthy, notRecovered, runStep, type StepOutcome } from './run-step.ts';
import { type Step, stepsOf } from './steps.ts';
import { untilConnected } from './until-connected.ts';
import { watch } from './watch.ts';

/**
 * Runs a plan: warm-up, learning which check needs which link, baseline, every scenario within the budget, repeats of failures, and their
 * analysis. Resolves with how the run ended; the events show what happened. When it settles, every fault has been removed or is named in an `undo.failed` event.
 */
export async function runPlan(world: World, recorder: Recorder, plan: Plan, rules: RunRules, signal: AbortSignal): Promise<RunEnding> {
  const requestedMs = world.clock.now();
  const unreachable = await world
    .within(waitLimits.warmUpMs, signal, (limit) => world.warmUp(limit, emitWaiting(recorder)))
    .catch(reasonOf);
  if (signal.aborted) return cancelled;
  if (unreachable !== null) return { reason: 'unreachable', detail: unreachable };
  const notLearned = await learnNeeds({ world, recorder, signal, budgetMs: rules.budgetMs }, requestedMs).then(() => null, asError);
  if (signal.aborted) return cancelled;
  if (notLearned !== null) return endingOf(notLearned, notLearned.message);
  const stop = new AbortController();
  const load = world.load(AbortSignal.any([signal, stop.signal]));
  const watching = watch(world, load, recorder);
  // Without samples no scenario can be judged, so the run stops and its faults are removed.
  const blind = new AbortController();
  watching.done.catch((error: unknown) => blind.abort(error));
  // If the journal cannot take these events, it will also reject an event that the run waits for.
  const problems = reportGateProblems(world, recorder, load, AbortSignal.any([signal, stop.signal])).catch(() => undefined);
  try {
    const { budgetMs, turn = unshared } = rules;
    const spent = { longWatch: false };
    const context = { world, recorder, watch: watching, budgetMs, turn, spent, signal: AbortSignal.any([signal, blind.signal]) };
    await untilConnected(context, requestedMs);
    const ending = await runAll(context, plan, rules);
    await waitForBase(context, rules.partner);
    return ending;
  } catch (error) {
    if (signal.aborted) return cancelled;
    return endingOf(error, (error as Error).message);
  } finally {
    rules.partner?.leave();
    load.stop();
    stop.abort();
    await Promise.allSettled([watching.done, problems]);
  }
}

/** An ended target is a more precise reason than a missing response. */
function reasonOf(error: unknown): string {
  if (error instanceof GateFailure) throw error;
  return 'timeout';
}

const asError = (error: Error): Error => error;

/** Shown as live progress only. A journal that cannot take this event reports that at the next one. */
const emitWaiting =
  (recorder: Recorder) =>
  (wait: Waiting): void =>
    void recorder.emit({ type: 'waiting', wait }).catch(() => undefined);

const cancelled: RunEnding = { reason: 'cancelled', detail: 'cancelled' };

async function runAll(context: RunContext, drawn: Plan, rules: RunRules): Promise<RunEnding> {
  const notReady = await context.turn(() => prepare(context, drawn));
  if (notReady !== null) return notReady;
  const plan = resolvedPlan(drawn, (target, lastsMs) => context.recorder.fold.responseBytes(target, lastsMs));
  const beginMs = context.world.clock.now();
  for (const step of stepsOf(plan, context.world)) {
    await untilMoment(context, beginMs, step);
    const outcome = await runStep(context, step);
    if (outcome !== 'ran') return endingAfter(outcome, context.recorder.fold);
    const stopped = stoppedBy(context, step, rules.monkey?.stopWhen ?? null);
    if (stopped !== null) return stopped;
  }
  if (rules.monkey !== undefined) return { reason: 'done', detail: '' };
  await repeatScenarios(context, plan);
  await analyzeFailures(context, plan, rules);
  return { reason: 'done', detail: '' };
}

/** Waits for the moment that the plan has drawn for a scenario. */
async function untilMoment({ world, signal }: RunContext, beginMs: number, { scenario: { atMs } }: Step): Promise<void> {
  const leftMs = beginMs + (atMs ?? 0) - world.clock.now();
  if (atMs !== undefined && leftMs > 0) await world.clock.sleep(leftMs, signal);
}

/** `plan.stop-when`: the check that ends the run when it has failed in a scenario. */
function stoppedBy({ recorder }: RunContext, { scenario: { id } }: Step, check: string | null): RunEnding | null {
  const result = recorder.fold.scenarios.find((one) => one.id === id);
  const hasFailed = check !== null && (result?.findings.some((one) => one.check === check && one.outcome === 'failed') ?? false);
  return hasFailed ? { reason: 'done', detail: `the check ${check} failed in ${id}, so nothing more was injected` } : null;
}

/** The base may use a process that the change has started, such as a database, so the change is stopped after the base. */
async function waitForBase(context: RunContext, partner: RunRules['partner']): Promise<void> {
  partner?.leave();
  if (partner?.side !== 'change' || context.recorder.fold.scenarios.length === 0) return;
  await untilBudget(context, (limit) => partner.left(limit));
}

/**
 * Checks the conditions for the first fault: a healthy baseline and a successful rehearsal. Resolves with the reason when they are not met.
 */
async function prepare(context: RunContext, plan: Plan): Promise<RunEnding | null> {
  const { world, recorder, signal } = context;
  if (!(await isHealthy(context))) return { reason: 'unhealthy', detail: (await world.ended?.('before any fault'))?.message ?? '' };
  const unmet = await unkeptPromise(world, plan, signal);
  if (unmet !== null) return { reason: 'unhealthy', detail: unmet, cause: 'hypothesis-unmet' };
  if (!(await rehearse(world, recorder, plan, signal)) || (await becomesHealthy(context))) return null;
  return {
    reason: 'error',
    detail: 'the preview was unhealthy after a rehearsal, so nothing more was injected',
    cause: 'unhealthy-after-rehearsal',
  };
}

/** The first target that says before any fault that its own promise about the system is not kept; `null`: none. */
async function unkeptPromise(world: World, { scenarios }: Plan, signal: AbortSignal): Promise<string | null> {
  for (const on of new Set(scenarios.flatMap(({ faults }) => faults.map(({ on }) => on)))) {
    const driver = world.target(on)?.driver;
    const why = await world.within(driver?.steadyMs ?? waitLimits.prepareMs, signal, async (limit) => driver?.unhealthy?.(limit) ?? null);
    if (why !== null) return `${on}: ${why}`;
  }
  return null;
}

/**
 * A freshly deployed preview may still be warming up, so a failed baseline is retried once before the preview is called unhealthy. There is
 * no second try after a lost write.
 */
async function isHealthy(context: RunContext): Promise<boolean> {
  const findings = await runBaseline(context);
  if (findings?.length === 0) return true;
  if (findings === null || findings.some(({ tolerance }) => findingTraits[tolerance].permanent !== null)) return false;
  await context.recorder.emit({
    type: 'note',
    says: `the preview was unhealthy at first (${unmetPromise(findings)}), and was measured again`,
  });
  await context.world.clock.sleep(waitLimits.settleMs, context.signal);
  return (await runBaseline(context))?.length === 0;
}

const endingAfter = (outcome: Exclude<StepOutcome, 'ran'>, fold: Recorder['fold']): RunEnding =>
  outcome === 'no time' ? { reason: 'budget', detail: 'the budget was used up' } : { reason: 'done', detail: notRecovered(fold) };

/** Reports the gate's own delays and errors, so that the preview is not blamed for them. */
async function reportGateProblems(world: World, recorder: Recorder, load: ReturnType<World['load']>, signal: AbortSignal): Promise<void> {
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
