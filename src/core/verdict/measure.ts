import type { Tally } from '../evidence/tally.ts';
import type { Estimate, Measured } from '../model/result.ts';
import { ranksAround, wilson } from './confidence.ts';

/** The numbers of one check in one phase, with their intervals. `quantiles`: those that the report shows. */
export function measure(check: string, tally: Tally, quantiles: readonly number[]): Measured {
  return {
    check,
    count: tally.count,
    bad: tally.bad,
    success: tally.count === 0 ? null : wilson(tally.count - tally.bad, tally.count),
    percentiles: tally.latency.count === 0 ? [] : quantiles.map((quantile) => ({ quantile, ...percentile(tally, quantile) })),
    reasons: mostFrequent(tally.reasons),
    firstBadMs: tally.firstBadMs,
    lastBadMs: tally.lastBadMs,
  };
}

/** A quantile of the latencies with the order statistics around it, ms. */
export function percentile(tally: Tally, quantile: number): Estimate {
  const { low, high } = ranksAround(quantile, tally.latency.count);
  return { value: tally.latency.quantile(quantile), low: tally.latency.valueAtRank(low), high: tally.latency.valueAtRank(high) };
}

export const mostFrequent = (reasons: ReadonlyMap<string, number>): { reason: string; count: number }[] =>
  [...reasons].map(([reason, count]) => ({ reason, count })).sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1));
