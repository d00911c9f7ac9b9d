import type { ScenarioResult } from '../../model/result/result.ts';
import { judgedIn } from '../../verdict/confirm.ts';
import { count } from './numbers.ts';

/** In how many of its runs a scenario failed: `2 of 3`. null: it did not fail, or an older release ran it. */
export function triesOf(scenario: ScenarioResult): string | null {
  const { outcome } = scenario;
  const tries = judgedIn(scenario.tries);
  if ((outcome !== 'failed' && outcome !== 'flaky') || tries.length === 0) return null;
  if (isUnrepeated(scenario)) return scenario.tries.length === 1 ? 'not repeated' : 'repeats were inconclusive';
  const failing = tries.filter(({ fingerprints }) => fingerprints.length > 0).length;
  const alike = mostAlike(tries.map(({ fingerprints }) => fingerprints));
  const all = count(tries.length);
  return outcome === 'flaky' && failing > alike ? `${count(failing)} of ${all}, differently each time` : `${count(alike)} of ${all}`;
}

/** It failed, and no repeat decided whether it fails again. */
export const isUnrepeated = ({ outcome, tries }: ScenarioResult): boolean => outcome === 'failed' && judgedIn(tries).length === 1;

/** In how many tries the most frequent failure occurred. */
const mostAlike = (tries: readonly (readonly string[])[]): number =>
  Math.max(0, ...[...new Set(tries.flat())].map((one) => tries.filter((all) => all.includes(one)).length));
