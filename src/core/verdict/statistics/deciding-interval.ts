import type { Tally } from '../../evidence/tally.ts';
import type { Estimate } from '../../model/result/result.ts';
import type { Claim } from './claims.ts';
import type { Counted } from './confidence.ts';

/** Whether the test that decides calls this claim broken. */
export type IsBroken = (claim: Counted) => boolean;

/**
 * The interval that belongs to the test: the values that it would not call broken, neither as the worst nor as the best that is tolerated. So
 * it excludes what was expected exactly where the claim is broken. Of a success rate: shares 0..1; of a percentile: ms.
 */
export const decidingInterval = (claim: Claim, tally: Tally, value: number, isBroken: IsBroken): Estimate =>
  claim.quantile === null ? ofShare(claim, value, isBroken) : ofPercentile(claim, tally, value, isBroken);

/** Finer than any report shows. */
const halvings = 30;

function ofShare(claim: Claim, value: number, isBroken: IsBroken): Estimate {
  const { bad, count } = claim;
  const least = leastTolerable((allowed) => isBroken({ ...claim, allowed }));
  const most = 1 - leastTolerable((allowed) => isBroken({ ...claim, bad: count - bad, allowed }));
  return { value, low: bad === count ? 0 : Math.min(value, 1 - most), high: bad === 0 ? 1 : Math.max(value, 1 - least) };
}

/** The smallest share that is not broken; every larger share is not broken either. */
function leastTolerable(isBroken: (allowed: number) => boolean): number {
  let [broken, kept] = [0, 1];
  for (let n = 0; n < halvings; n++) {
    const middle = (broken + kept) / 2;
    if (isBroken(middle)) broken = middle;
    else kept = middle;
  }
  return kept;
}

function ofPercentile(claim: Claim, { latency }: Tally, value: number, isBroken: IsBroken): Estimate {
  const { count, allowed, required } = claim;
  const most = mostTolerable(count, (bad) => isBroken({ ...claim, bad }));
  const least = count - mostTolerable(count, (good) => isBroken({ ...claim, bad: good, allowed: 1 - allowed }));
  const at = (rank: number): number => latency.valueAtRank(Math.min(latency.count, Math.max(1, rank)));
  const [low, high] = [Math.min(value, at(count - most)), Math.max(value, at(count - least + 1))];
  // Times are kept in classes. The class of the limit itself does not decide.
  return { value, low: isBroken(claim) ? Math.max(low, Math.min(value, required)) : Math.min(low, required), high };
}

/** The largest count that is not broken; every smaller count is not broken either. */
function mostTolerable(count: number, isBroken: (bad: number) => boolean): number {
  let [kept, broken] = [0, count + 1];
  while (broken - kept > 1) {
    const middle = Math.floor((kept + broken) / 2);
    if (isBroken(middle)) broken = middle;
    else kept = middle;
  }
  return kept;
}
