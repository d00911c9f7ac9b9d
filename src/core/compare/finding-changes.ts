import type { FindingChange } from '../model/result/comparison.ts';
import type { Finding, ScenarioResult } from '../model/result/result.ts';
import { fingerprintOf } from '../verdict/fingerprint.ts';

/**
 * Each break here, once. `new` is what is confirmed here and was never seen there, in no try; `unknown` what there was not asked, or not
 * played, or not decided because something else broke and the faults were taken out.
 */
export const brokenHere = (here: ScenarioResult, there: ScenarioResult | null): readonly FindingChange[] =>
  confirmedIn(here).map((one) =>
    changed(one, there === null ? 'unknown' : seenIn(there, one) ? 'unchanged' : isAnswered(one, there, here) ? 'new' : 'unknown'),
  );

/** `fixed` is what was confirmed there and was never seen here. */
export const brokenThere = (here: ScenarioResult, there: ScenarioResult): readonly FindingChange[] =>
  confirmedIn(there)
    .filter((one) => !seenIn(here, one))
    .map((one) => changed(one, isAnswered(one, here, there) ? 'fixed' : 'unknown'));

/** Would it have been seen to break in `other`, as it was in `own`? */
function isAnswered({ check, phase }: Finding, other: ScenarioResult, own: ScenarioResult): boolean {
  const isAsked = check === null || (other.during?.measured ?? []).some((one) => one.check === check);
  // What follows a fault is to be expected only after one that lasted about as long.
  return isAsked && (other.decidedMs === undefined || (phase === 'after' && lastedMs(other) >= alike * lastedMs(own)));
}

const alike = 0.8;
const lastedMs = ({ during }: ScenarioResult): number => (during === null ? 0 : during.endMs - during.startMs);

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
