import type { ScenarioResult } from '../model/result/result.ts';
import { scenarioContent } from './content.ts';

/**
 * For each scenario the one of the earlier run with the same faults, each used once: of several the one of the same id, else the first.
 * Ids alone do not identify a scenario, because another seed gives them to other faults.
 */
export function matched(
  here: readonly ScenarioResult[],
  there: readonly ScenarioResult[],
): ReadonlyMap<ScenarioResult, ScenarioResult | null> {
  const contents = new Map(there.map((scenario) => [scenario, contentOf(scenario)]));
  const found = new Map<ScenarioResult, ScenarioResult | null>();
  for (const wanted of ['same id', 'any id'] as const)
    for (const scenario of here) {
      if (found.get(scenario) != null) continue;
      const content = contentOf(scenario);
      const match = [...contents].find(([one, its]) => its === content && (wanted === 'any id' || one.id === scenario.id))?.[0] ?? null;
      if (match !== null) contents.delete(match);
      found.set(scenario, match);
    }
  return found;
}

const contentOf = ({ faults }: ScenarioResult): string => scenarioContent({ faults: faults.map(({ spec }) => spec) });
