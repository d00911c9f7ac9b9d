import { slowestStepsMs } from '../core/budget/needs.ts';
import { scenarioMs } from '../core/budget/times.ts';
import type { RunFold } from '../core/verdict/run-fold.ts';
import { unmetPromise } from '../core/verdict/unmet.ts';
import { runBaseline } from './baseline.ts';
import { waitLimits } from './limits.ts';
import type { RunContext } from './run-context.ts';
import { runScenario } from './scenario.ts';
import type { Step } from './steps.ts';

/** `no time`: the budget does not allow the trial. `not recovered`: the preview did not recover from the trial before it, or a fault is still in place. */
export type StepOutcome = 'ran' | 'no time' | 'not recovered';

/** Runs one trial, unless the budget does not allow it, `byMs` of the run clock has passed, or the preview is not healthy. */
export const runStep = (context: RunContext, step: Step, byMs = context.budgetMs): Promise<StepOutcome> =>
  context.turn(() => runTrial(context, step, byMs));

async function runTrial(context: RunContext, step: Step, byMs: number): Promise<StepOutcome> {
  // The run may have been cancelled while this trial waited for its turn.
  context.signal.throwIfAborted();
  if (!isTimeFor(context, step, byMs)) return 'no time';
  if (!(await hasRecovered(context))) return 'not recovered';
  // Recovery may have taken minutes.
  if (!isTimeFor(context, step, byMs)) return 'no time';
  await runScenario(context, step);
  return 'ran';
}

function isTimeFor({ world, budgetMs }: RunContext, { scenario }: Step, byMs: number): boolean {
  const nowMs = world.clock.now();
  const struck = scenario.faults.flatMap(({ on }) => world.target(on)?.target ?? []);
  return nowMs < byMs && nowMs + scenarioMs(world.checks, scenario) + slowestStepsMs(struck, scenario) <= budgetMs;
}

/**
 * If a scenario did not recover, its damage would be attributed to the next fault. The gate has restarted the targets, so the baseline runs
 * again. If it fails, no more faults are injected.
 */
async function hasRecovered(context: RunContext): Promise<boolean> {
  const { fold } = context.recorder;
  // Waiting does not remove a fault, and another one on top of it would be judged with it. The run names the fault and ends.
  if (fold.failedUndos.length > 0) return false;
  if (fold.latest?.recovery.every(({ recoveredMs }) => recoveredMs !== null) ?? true) return true;
  const last = fold.latestBaseline;
  // It was waited for already: repeats and the analysis of failures ask again.
  if (last !== null && last.startMs >= (fold.latest?.endMs ?? 0)) return last.findings.length === 0;
  if (await becomesHealthy(context)) return true;
  await context.recorder.emit({ type: 'note', says: notRecovered(fold) });
  return false;
}

/** Says which fault is still in place, or after which scenario the preview did not recover, and which promise of the steady state it does not keep. */
export function notRecovered({ failedUndos, latest, latestBaseline }: Pick<RunFold, 'failedUndos' | 'latest' | 'latestBaseline'>): string {
  const [failed] = failedUndos;
  if (failed !== undefined) return `a fault on ${failed.target} could not be removed, so nothing more was injected`;
  const unmet = unmetPromise(latestBaseline?.findings ?? []);
  return `the preview did not recover after ${latest?.id ?? 'the baseline'}${unmet === '' ? '' : ` (${unmet})`}, so nothing more was injected`;
}

export async function becomesHealthy(context: RunContext): Promise<boolean> {
  for (let tries = 0; tries < waitLimits.settleTries; tries += 1) {
    if ((await runBaseline(context))?.length === 0) return true;
    await context.world.clock.sleep(waitLimits.settleMs, context.signal);
  }
  return false;
}
