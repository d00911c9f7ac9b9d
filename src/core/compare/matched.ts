import type { ScenarioResult } from '../model/result/result.ts';
import { scenarioContent } from './content.ts';

/**
 * Pairs each scenario with one of the earlier run that has the same faults, preferably with the same id; each is used once. The id alone is not enough,
 * because another seed gives the same ids to other faults.
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
