import type { Config } from '../model/config/config.ts';
import type { Target } from '../model/config/target.ts';
import type { Plan } from '../model/plan/plan.ts';
import type { Scenario } from '../model/plan/scenario.ts';
import { kindOf } from '../targets/catalog.ts';
import { baselineMs, controlMs, scenarioMs } from './times.ts';

/** The steps of a rehearsal in addition to one injection and one removal: verify, and undo and verify again. */
const rehearsalSteps = 3;
const marginMs = 60_000;

/** The longest time of a run without problems, from the first response of the preview on, ms: baseline, rehearsals, controls, scenarios. */
export const needsMs = (config: Pick<Config, 'checks' | 'targets'>, { scenarios }: Pick<Plan, 'scenarios'>): number =>
  aroundMs(config, scenarios) +
  scenarios.reduce(
    (endMs, scenario) =>
      Math.max(endMs, scenario.atMs ?? 0) + scenarioMs(config.checks, scenario) + slowestStepsMs(config.targets, scenario),
    0,
  );

/** How long the faults of a scenario take to be injected and removed, in addition to their durations, ms. They do so side by side. */
export const slowestStepsMs = (targets: readonly Target[], { faults }: Scenario): number =>
  targets
    .filter(({ name }) => faults.some(({ on }) => on === name))
    .map((target) => kindOf(target).stepsMs(target))
    .reduce((most, { injectMs, removeMs }) => Math.max(most, injectMs + removeMs), 0);

/** How long the removal of a fault from one of these targets may take, ms. */
export const slowestRemovalMs = (targets: readonly Target[]): number =>
  targets.reduce((most, target) => Math.max(most, kindOf(target).stepsMs(target).removeMs), 0);

/** The part of `needsMs` that is not spent in scenarios. */
export function aroundMs({ checks, targets }: Pick<Config, 'checks' | 'targets'>, scenarios: Plan['scenarios']): number {
  const struck = new Set(scenarios.flatMap(({ faults }) => faults.map(({ on }) => on)));
  const rehearsed = targets.filter((target) => struck.has(target.name) && kindOf(target).rehearsalStepMs(target) !== null);
  const rehearsals = rehearsed.reduce((sum, target) => sum + rehearsalMs(target), 0);
  const again = rehearsed.length > 0 ? baselineMs(checks) : 0;
  return (
    baselineMs(checks) +
    rehearsals +
    again +
    controlled(scenarios).reduce((sum, scenario) => sum + controlMs(checks, scenario) + scenarioMs(checks, { ...scenario, faults: [] }), 0)
  );
}

function rehearsalMs(target: Target): number {
  const kind = kindOf(target);
  const { injectMs, removeMs } = kind.stepsMs(target);
  return rehearsalSteps * (kind.rehearsalStepMs(target) ?? 0) + injectMs + removeMs;
}

/** The scenarios whose duration the control runs copy: the first one and the middle one. */
export const controlled = (scenarios: Plan['scenarios']): Plan['scenarios'] =>
  scenarios.length > 1 ? [scenarios[0], scenarios[Math.ceil(scenarios.length / 2)]].flatMap((one) => one ?? []) : scenarios;

/** No run is longer than this, ms. The gate starts a scenario only if the budget suffices, so a run beyond this limit hangs. */
export const hardLimitMs = (budgetMs: number): number => budgetMs + marginMs;
