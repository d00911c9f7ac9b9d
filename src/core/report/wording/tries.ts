import type { ScenarioResult } from '../../model/result/result.ts';
import { judgedIn } from '../../verdict/confirm.ts';
import { count } from './numbers.ts';

/** How often a failure came of how many times that it was played: `2 of 3`; null where nothing broke, or an older release played it. */
export function triesOf(scenario: ScenarioResult): string | null {
  const { outcome } = scenario;
  const tries = judgedIn(scenario.tries);
  if ((outcome !== 'failed' && outcome !== 'flaky') || tries.length === 0) return null;
  if (isUnrepeated(scenario)) return scenario.tries.length === 1 ? 'not repeated' : 'its repeats say nothing';
  const broke = tries.filter(({ fingerprints }) => fingerprints.length > 0).length;
  const alike = mostAlike(tries.map(({ fingerprints }) => fingerprints));
  const all = count(tries.length);
  return outcome === 'flaky' && broke > alike ? `${count(broke)} of ${all}, never twice alike` : `${count(alike)} of ${all}`;
}

/** It failed, and nothing says whether it would again. */
export const isUnrepeated = ({ outcome, tries }: ScenarioResult): boolean => outcome === 'failed' && judgedIn(tries).length === 1;

/** In how many tries the break came that came most often. */
const mostAlike = (tries: readonly (readonly string[])[]): number =>
  Math.max(0, ...[...new Set(tries.flat())].map((one) => tries.filter((all) => all.includes(one)).length));
