import type { FindingChange } from '../model/comparison.ts';
import type { Finding, ScenarioResult } from '../model/result.ts';
import { fingerprintOf } from '../verdict/fingerprint.ts';

/**
 * Each break of either run, once. `new` is what is confirmed here and was never seen there, in no try; `fixed` is what was confirmed
 * there and was never seen here. `decided`: without it nothing is said but that it broke here.
 */
export function findingChanges(here: ScenarioResult, there: ScenarioResult | null, decided: boolean): readonly FindingChange[] {
  const broke = confirmedIn(here).map((one) =>
    changed(one, !decided || there === null ? 'unknown' : seenIn(there, one) ? 'unchanged' : 'new'),
  );
  if (!decided || there === null) return broke;
  const gone = confirmedIn(there).filter((one) => !seenIn(here, one));
  return [...broke, ...gone.map((one) => changed(one, 'fixed'))];
}

/** The first of each fingerprint. */
const confirmedIn = ({ findings }: ScenarioResult): readonly Finding[] =>
  [
    ...new Map(
      findings
        .filter(({ outcome }) => outcome === 'failed')
        .toReversed()
        .map((one) => [fingerprintOf(one), one]),
    ).values(),
  ].reverse();

const seenIn = ({ findings, tries }: ScenarioResult, one: Finding): boolean =>
  findings.some((each) => broken(each) && fingerprintOf(each) === fingerprintOf(one)) ||
  tries.some(({ fingerprints }) => fingerprints.includes(fingerprintOf(one)));

const broken = ({ outcome }: Finding): boolean => outcome === 'failed' || outcome === 'flaky';

const changed = ({ check, target, phase, tolerance, quantile }: Finding, change: FindingChange['change']): FindingChange => ({
  check,
  target,
  phase,
  tolerance,
  quantile,
  change,
});
