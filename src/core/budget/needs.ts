import type { Config } from '../model/config/config.ts';
import type { Plan } from '../model/plan/plan.ts';
import { kindOf } from '../targets/catalog.ts';
import { baselineMs, controlMs, scenarioMs } from './times.ts';

/** The steps of a rehearsal: verify, inject, verify, and twice undo and verify. */
const rehearsalSteps = 7;
const marginMs = 60_000;

/** The longest time of a run without problems, from the first response of the preview on, ms: baseline, rehearsals, controls, scenarios. */
export const needsMs = (config: Pick<Config, 'checks' | 'targets'>, { scenarios }: Pick<Plan, 'scenarios'>): number =>
  aroundMs(config, scenarios) +
  scenarios.reduce((endMs, scenario) => Math.max(endMs, scenario.atMs ?? 0) + scenarioMs(config.checks, scenario), 0);

/** The part of `needsMs` that is not spent in scenarios. */
export function aroundMs({ checks, targets }: Pick<Config, 'checks' | 'targets'>, scenarios: Plan['scenarios']): number {
  const struck = new Set(scenarios.flatMap(({ faults }) => faults.map(({ on }) => on)));
  const rehearsed = targets.filter(({ name }) => struck.has(name)).flatMap((target) => kindOf(target).rehearsalStepMs(target) ?? []);
  const rehearsals = rehearsed.reduce((sum, stepMs) => sum + rehearsalSteps * stepMs, 0);
  const again = rehearsed.length > 0 ? baselineMs(checks) : 0;
  return (
    baselineMs(checks) +
    rehearsals +
    again +
    controlled(scenarios).reduce((sum, scenario) => sum + controlMs(checks, scenario) + scenarioMs(checks, { ...scenario, faults: [] }), 0)
  );
}

/** The scenarios whose duration the control runs copy: the first one and the middle one. */
export const controlled = (scenarios: Plan['scenarios']): Plan['scenarios'] =>
  scenarios.length > 1 ? [scenarios[0], scenarios[Math.ceil(scenarios.length / 2)]].flatMap((one) => one ?? []) : scenarios;

/** No run is longer than this, ms. The gate starts a scenario only if the budget suffices, so a run beyond this limit hangs. */
export const hardLimitMs = (budgetMs: number): number => budgetMs + marginMs;
