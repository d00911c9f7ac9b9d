import { scenarioMs } from '../core/budget/times.ts';
import { playBaseline } from './baseline.ts';
import { pace } from './limits.ts';
import type { Stage } from './run-context.ts';
import { playScenario } from './scenario.ts';
import type { Step } from './steps.ts';

/** `no time`: the budget does not hold it. `not steady`: the preview did not come back to its steady state after what was played before. */
export type Came = 'played' | 'no time' | 'not steady';

/** Plays one trial: not begun when the budget does not hold it, after `byMs` of the run clock, nor on a preview that is not steady. */
export const playStep = (stage: Stage, step: Step, byMs = stage.budgetMs): Promise<Came> => stage.turn(() => play(stage, step, byMs));

async function play(stage: Stage, step: Step, byMs: number): Promise<Came> {
  // The turn may have come late.
  stage.signal.throwIfAborted();
  if (!isTimeFor(stage, step, byMs)) return 'no time';
  if (!(await isSteadyAgain(stage))) return 'not steady';
  // That may have taken minutes.
  if (!isTimeFor(stage, step, byMs)) return 'no time';
  await playScenario(stage, step);
  return 'played';
}

function isTimeFor({ world, budgetMs }: Stage, { scenario }: Step, byMs: number): boolean {
  const nowMs = world.clock.now();
  return nowMs < byMs && nowMs + scenarioMs(world.checks, scenario) <= budgetMs;
}

/**
 * After a scenario that did not recover, the next one would blame its own fault: by now the gate has put its targets back, so the steady
 * state is shown anew, or nothing more is injected.
 */
async function isSteadyAgain(stage: Stage): Promise<boolean> {
  if (stage.recorder.fold.latest?.recovery.every(({ recoveredMs }) => recoveredMs !== null) ?? true) return true;
  return becomesSteady(stage);
}

export async function becomesSteady(stage: Stage): Promise<boolean> {
  for (let tries = 0; tries < pace.settleTries; tries += 1) {
    if ((await playBaseline(stage))?.length === 0) return true;
    await stage.world.clock.sleep(pace.settleMs, stage.signal);
  }
  return false;
}
