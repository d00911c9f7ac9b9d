import { scenarioMs } from '../core/budget/times.ts';
import { runBaseline } from './baseline.ts';
import { waitLimits } from './limits.ts';
import type { RunContext } from './run-context.ts';
import { runScenario } from './scenario.ts';
import type { Step } from './steps.ts';

/** `no time`: the budget does not hold it. `not steady`: the preview did not come back to its steady state after what was played before. */
export type StepOutcome = 'played' | 'no time' | 'not steady';

/** Plays one trial: not begun when the budget does not hold it, after `byMs` of the run clock, nor on a preview that is not steady. */
export const runStep = (context: RunContext, step: Step, byMs = context.budgetMs): Promise<StepOutcome> =>
  context.turn(() => play(context, step, byMs));

async function play(context: RunContext, step: Step, byMs: number): Promise<StepOutcome> {
  // The turn may have come late.
  context.signal.throwIfAborted();
  if (!isTimeFor(context, step, byMs)) return 'no time';
  if (!(await isSteadyAgain(context))) return 'not steady';
  // That may have taken minutes.
  if (!isTimeFor(context, step, byMs)) return 'no time';
  await runScenario(context, step);
  return 'played';
}

function isTimeFor({ world, budgetMs }: RunContext, { scenario }: Step, byMs: number): boolean {
  const nowMs = world.clock.now();
  return nowMs < byMs && nowMs + scenarioMs(world.checks, scenario) <= budgetMs;
}

/**
 * If a scenario did not recover, its damage would be blamed on the next fault. The gate has restarted its targets by then, so the baseline runs
 * again; if it fails, no more faults are injected.
 */
async function isSteadyAgain(context: RunContext): Promise<boolean> {
  if (context.recorder.fold.latest?.recovery.every(({ recoveredMs }) => recoveredMs !== null) ?? true) return true;
  return becomesSteady(context);
}

export async function becomesSteady(context: RunContext): Promise<boolean> {
  for (let tries = 0; tries < waitLimits.settleTries; tries += 1) {
    if ((await runBaseline(context))?.length === 0) return true;
    await context.world.clock.sleep(waitLimits.settleMs, context.signal);
  }
  return false;
}
