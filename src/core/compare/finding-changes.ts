import type { FindingChange } from '../model/result/comparison.ts';
import type { Finding, ScenarioResult } from '../model/result/result.ts';
import { fingerprintOf } from '../verdict/fingerprint.ts';

/**
 * Each failure here, once. `new`: confirmed here and never seen there, in no try. `unknown`: not checked there, not run, or not decided because
 * another check failed and the faults were removed.
 */
export const failuresHere = (here: ScenarioResult, there: ScenarioResult | null): readonly FindingChange[] =>
  confirmedIn(here).map((one) =>
    changed(one, there === null ? 'unknown' : seenIn(there, one) ? 'unchanged' : wouldShow(one, there, here) ? 'new' : 'unknown'),
  );

/** `fixed`: confirmed there and never seen here. */
export const failuresThere = (here: ScenarioResult, there: ScenarioResult): readonly FindingChange[] =>
  confirmedIn(there)
    .filter((one) => !seenIn(here, one))
    .map((one) => changed(one, wouldShow(one, here, there) ? 'fixed' : 'unknown'));

/** Whether the failure of `own` would have shown in `other`. */
function wouldShow({ check, phase }: Finding, other: ScenarioResult, own: ScenarioResult): boolean {
  const isChecked = check === null || (other.during?.measured ?? []).some((one) => one.check === check);
  // The effects after a fault are comparable only if both faults lasted about as long.
  return isChecked && (other.decidedMs === undefined || (phase === 'after' && lastedMs(other) >= aboutAsLong * lastedMs(own)));
}

/** A fault of at least this share of the other duration lasted about as long. */
const aboutAsLong = 0.8;
const lastedMs = ({ during }: ScenarioResult): number => (during === null ? 0 : during.endMs - during.startMs);

/** The first failure of each fingerprint. */
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
  findings.some((each) => isFailure(each) && fingerprintOf(each) === fingerprintOf(one)) ||
  tries.some(({ fingerprints }) => fingerprints.includes(fingerprintOf(one)));

const isFailure = ({ outcome }: Finding): boolean => outcome === 'failed' || outcome === 'flaky';

const changed = ({ check, target, phase, tolerance, quantile }: Finding, change: FindingChange['change']): FindingChange => ({
  check,
  target,
  phase,
  tolerance,
  quantile,
  change,
});
