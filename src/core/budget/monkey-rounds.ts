import type { CheckSpec } from '../model/config/check-spec.ts';
import type { Scenario } from '../model/plan/scenario.ts';
import { controlled } from './needs.ts';
import { baselineMs, controlMs, scenarioMs } from './times.ts';

const mostRounds = 1000;

/**
 * How many rounds fit into the budget: what is left of it after the baseline, the controls and the last scenario, divided by the length of a round.
 * @param longestMs the longest duration of a fault
 */
export function monkeyRounds(
  checks: readonly CheckSpec[],
  { budgetMs, everyMs, longestMs }: { readonly budgetMs: number; readonly everyMs: number; readonly longestMs: number },
): number {
  const scenario: Scenario = { id: 's1', faults: [{ id: '', fault: '', on: '', params: {}, startMs: 0, lastsMs: longestMs, seed: '' }] };
  const controls =
    controlled([scenario, scenario]).length * (controlMs(checks, scenario) + scenarioMs(checks, { ...scenario, faults: [] }));
  const otherMs = baselineMs(checks) + controls + scenarioMs(checks, scenario);
  return Math.min(mostRounds, Math.max(0, Math.floor((budgetMs - otherMs) / everyMs)));
}
