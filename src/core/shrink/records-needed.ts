import { decidedMs } from '../budget/times.ts';
import type { CheckSpec } from '../model/config/check-spec.ts';
import { findingTraits } from '../model/result/finding-traits.ts';
import type { ScenarioResult } from '../model/result/result.ts';
import type { WritesSeen } from '../model/run/writes.ts';
import { fingerprintOf } from '../verdict/fingerprint.ts';

/** A less severe run that loses the same share of its records shows at least one lost record with this probability. */
const shown = 0.9;

/** How many records a check must have had acknowledged in a run without a loss, so that the run shows that none is lost. */
export interface RecordsNeeded {
  readonly check: string;
  readonly records: number;
}

/**
 * For each confirmed failure about lost, doubled or changed writes. A loss is not a share that a test can decide, so a run with few records would
 * pass by chance. Never more records than the failed run had: it has shown the failure with them.
 * @param fingerprints of the confirmed failures
 */
export const recordsNeeded = (
  fingerprints: readonly string[],
  { findings, writes }: Pick<ScenarioResult, 'findings' | 'writes'>,
): readonly RecordsNeeded[] =>
  writes.flatMap((seen) => {
    const isLost = findings.some(
      (one) =>
        findingTraits[one.tolerance].permanent !== null &&
        one.check === seen.check &&
        one.outcome === 'failed' &&
        fingerprints.includes(fingerprintOf(one)),
    );
    return isLost ? [{ check: seen.check, records: neededFor(ownIn(seen)) }] : [];
  });

/** Had every check enough records of its own in this run? */
export const hasEnoughRecords = (needed: readonly RecordsNeeded[], { writes }: Pick<ScenarioResult, 'writes'>): boolean =>
  needed.every(({ check, records }) => writes.some((seen) => seen.check === check && ownIn(seen).acknowledged >= records));

/** The shortest length of a fault that gives the checks enough samples and enough records, ms. */
export const leastLengthMs = (checks: readonly CheckSpec[], needed: readonly RecordsNeeded[]): number =>
  Math.max(
    decidedMs(checks),
    ...needed.map(
      ({ check, records }) => (records / (checks.find(({ name }) => name === check)?.ratePerSecond ?? Number.POSITIVE_INFINITY)) * 1000,
    ),
  );

/** The records of the scenario itself; those from before it are at risk in every run. */
function ownIn({ acknowledged, gone, doubled, changed, earlier }: WritesSeen): { readonly acknowledged: number; readonly bad: number } {
  return { acknowledged: acknowledged - (earlier?.acknowledged ?? 0), bad: gone + doubled + changed - (earlier?.bad ?? 0) };
}

function neededFor({ acknowledged, bad }: { readonly acknowledged: number; readonly bad: number }): number {
  if (bad <= 0) return 0;
  if (bad >= acknowledged) return 1;
  return Math.min(acknowledged, Math.ceil(Math.log(1 - shown) / Math.log(1 - bad / acknowledged)));
}
