import type { Histogram } from '../../evidence/histogram.ts';
import type { Tally } from '../../evidence/tally.ts';
import type { Estimate, Measured } from '../../model/result/result.ts';
import { ranksAround, wilson } from './confidence.ts';

/** Enough to show whether all of them failed after the same time. */
const failedQuantiles = [0.1, 0.5, 0.9];

/**
 * The measurements of one check in one phase, with their intervals.
 * @param quantiles the quantiles that the report shows
 */
export function measure(check: string, tally: Tally, quantiles: readonly number[]): Measured {
  return {
    check,
    count: tally.count,
    bad: tally.bad,
    success: tally.count === 0 ? null : wilson(tally.count - tally.bad, tally.count),
    percentiles: tally.latency.count === 0 ? [] : quantiles.map((quantile) => ({ quantile, ...percentile(tally, quantile) })),
    ...(tally.failed.count > 0 && {
      failedAfter: failedQuantiles.map((quantile) => ({ quantile, ...quantileOf(tally.failed, quantile) })),
    }),
    reasons: mostFrequent(tally.reasons),
    firstBadMs: tally.firstBadMs,
    lastBadMs: tally.lastBadMs,
  };
}

/** A quantile of the latencies with its interval from order statistics, in ms. */
export const percentile = ({ latency }: Tally, quantile: number): Estimate => quantileOf(latency, quantile);

function quantileOf(times: Histogram, quantile: number): Estimate {
  const { low, high } = ranksAround(quantile, times.count);
  return { value: times.quantile(quantile), low: times.valueAtRank(low), high: times.valueAtRank(high) };
}

export const mostFrequent = (reasons: ReadonlyMap<string, number>): { reason: string; count: number }[] =>
  [...reasons].map(([reason, count]) => ({ reason, count })).sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1));
