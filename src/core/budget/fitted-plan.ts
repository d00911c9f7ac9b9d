import type { Config } from '../model/config/config.ts';
import type { Plan } from '../model/plan/plan.ts';
import { aroundMs, slowestStepsMs } from './needs.ts';
import { searchMs } from './search-ms.ts';
import { usualMs } from './times.ts';

/** The largest share of the budget that is left free for repeats of failures and for their analysis. */
const mostSearch = 0.3;

/**
 * A plan with `mode: map`, with as many scenarios as fit into the budget of all its shards if the preview recovers as quickly as previews usually do, at least one. Other
 * plans stay as they are: their number of scenarios is written in the config.
 */
export function fittedPlan(config: Config, plan: Plan): Plan {
  if (plan.map === undefined) return plan;
  const scenarios = plan.scenarios.slice(0, Math.max(1, fitting(config, plan.scenarios)));
  const fit = new Set(scenarios.map(({ id }) => id));
  const cells = plan.map.cells.map((cell) => (cell.scenario === null || fit.has(cell.scenario) ? cell : { ...cell, scenario: null }));
  return { ...plan, scenarios, map: { ...plan.map, cells } };
}

function fitting(config: Config, scenarios: Plan['scenarios']): number {
  const { budgetMs, shrink, shard } = config.plan;
  const sides = config.compare === null ? 1 : 2;
  const leftMs = budgetMs - Math.min(searchMs(shrink, sides), mostSearch * budgetMs) - sides * aroundMs(config, scenarios);
  const machines = shard?.of ?? 1;
  let [count, usedMs] = [0, 0];
  for (const scenario of scenarios) {
    usedMs += sides * (usualMs(config.checks, scenario) + slowestStepsMs(config.targets, scenario));
    if (usedMs > leftMs * machines) break;
    count++;
  }
  return count;
}
