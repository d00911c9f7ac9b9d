import type { Tally } from '../../evidence/tally.ts';
import type { Estimate } from '../../model/result/result.ts';
import type { Claim } from './claims.ts';
import type { Counted } from './confidence.ts';

/** Does the deciding test reject this claim? */
export type Rejects = (claim: Counted) => boolean;

/**
 * The interval that matches the test: the values that the test would not reject, as the worst or as the best tolerated value. Therefore the interval
 * excludes the expected value exactly if the claim is broken. Unit: share 0..1 for a success rate, ms for a percentile.
 */
export const decidingInterval = (claim: Claim, tally: Tally, value: number, rejects: Rejects): Estimate =>
  claim.quantile === null ? ofShare(claim, value, rejects) : ofPercentile(claim, tally, value, rejects);

/** Finer than any report shows. */
const halvings = 30;

function ofShare(claim: Claim, value: number, rejects: Rejects): Estimate {
  const { bad, count, required } = claim;
  const least = leastTolerable((allowed) => rejects({ ...claim, allowed }));
  const most = 1 - leastTolerable((allowed) => rejects({ ...claim, bad: count - bad, allowed }));
  const high = bad === 0 ? 1 : Math.max(value, 1 - least);
  // The search ends a little above the least share, which counts where the claim lies exactly on it.
  return { value, low: bad === count ? 0 : Math.min(value, 1 - most), high: rejects(claim) ? high : Math.max(high, required) };
}

/** The smallest share that is not broken; larger shares are not broken either. */
function leastTolerable(rejects: (allowed: number) => boolean): number {
  let [rejected, kept] = [0, 1];
  for (let n = 0; n < halvings; n++) {
    const middle = (rejected + kept) / 2;
    if (rejects(middle)) rejected = middle;
    else kept = middle;
  }
  return kept;
}

function ofPercentile(claim: Claim, { latency }: Tally, value: number, rejects: Rejects): Estimate {
  const { count, allowed, required } = claim;
  const most = mostTolerable(count, (bad) => rejects({ ...claim, bad }));
  const least = count - mostTolerable(count, (good) => rejects({ ...claim, bad: good, allowed: 1 - allowed }));
  const at = (rank: number): number => latency.valueAtRank(Math.min(latency.count, Math.max(1, rank)));
  const [low, high] = [Math.min(value, at(count - most)), Math.max(value, at(count - least + 1))];
  // The histogram keeps times in classes, so the bounds are clamped to the limit: the class that contains it does not decide.
  return { value, low: rejects(claim) ? Math.max(low, Math.min(value, required)) : Math.min(low, required), high };
}

/** The largest count that is not broken; smaller counts are not broken either. */
function mostTolerable(count: number, rejects: (bad: number) => boolean): number {
  let [kept, rejected] = [0, count + 1];
  while (rejected - kept > 1) {
    const middle = Math.floor((kept + rejected) / 2);
    if (rejects(middle)) rejected = middle;
    else kept = middle;
  }
  return kept;
}
