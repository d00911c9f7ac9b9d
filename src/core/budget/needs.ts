import type { Config } from '../model/config/config.ts';
import type { Plan } from '../model/plan/plan.ts';
import { kindOf } from '../targets/catalog.ts';
import { baselineMs, controlMs, scenarioMs } from './times.ts';

/** Verify, inject, verify, and undo and verify twice. */
const rehearsalSteps = 7;
const marginMs = 60_000;

/** What a run takes at most, once the preview answers and when nothing goes wrong, ms: baseline, rehearsals, controls, scenarios. */
export function needsMs({ checks, targets }: Pick<Config, 'checks' | 'targets'>, { scenarios }: Plan): number {
  const struck = new Set(scenarios.flatMap(({ faults }) => faults.map(({ on }) => on)));
  const rehearsed = targets.filter(({ name }) => struck.has(name)).flatMap((target) => kindOf(target).rehearsalStepMs(target) ?? []);
  const rehearsals = rehearsed.reduce((sum, stepMs) => sum + rehearsalSteps * stepMs, 0);
  const again = rehearsed.length > 0 ? baselineMs(checks) : 0;
  return (
    baselineMs(checks) +
    rehearsals +
    again +
    scenarios.reduce((sum, scenario) => sum + scenarioMs(checks, scenario), 0) +
    controlled(scenarios).reduce((sum, scenario) => sum + controlMs(checks, scenario) + scenarioMs(checks, { ...scenario, faults: [] }), 0)
  );
}

/** Those whose length the controls have: the first, and the one in the middle. */
export const controlled = (scenarios: Plan['scenarios']): Plan['scenarios'] =>
  scenarios.length > 1 ? [scenarios[0], scenarios[Math.ceil(scenarios.length / 2)]].flatMap((one) => one ?? []) : scenarios;

/** No run is longer than this, ms: a scenario is not begun when the budget does not hold it, so whatever goes on by then hangs. */
export const hardLimitMs = (budgetMs: number): number => budgetMs + marginMs;
