import type { Config } from '../model/config/config.ts';
import type { Scenario } from '../model/plan/scenario.ts';
import { aroundMs } from './needs.ts';
import { searchMs } from './search-ms.ts';
import { usualMs } from './times.ts';

/** The largest share of the budget that is left free for repeats of failures and for their analysis. */
const mostSearch = 0.3;

/** How many scenarios, from the first on, fit into the budget if the preview recovers as quickly as previews usually do. */
export function fittingScenarios(config: Config, scenarios: readonly Scenario[]): number {
  const { budgetMs, shrink } = config.plan;
  const sides = config.compare === null ? 1 : 2;
  const leftMs = budgetMs - Math.min(searchMs(shrink, sides), mostSearch * budgetMs) - sides * aroundMs(config, scenarios);
  let [fitting, usedMs] = [0, 0];
  for (const scenario of scenarios) {
    usedMs += sides * usualMs(config.checks, scenario);
    if (usedMs > leftMs) break;
    fitting++;
  }
  return fitting;
}
