import type { Tolerance } from '../../model/config/tolerance.ts';

/** A tolerance as a claim about a share: at most a share `allowed` of all counted probes is bad. */
export interface Claim {
  readonly tolerance: 'success' | 'latency';
  readonly quantile: number | null;
  readonly required: number;
  readonly allowed: number;
  readonly bad: number;
  readonly count: number;
}

/** The counts of one check over some time, on which claims are weighed. */
export interface Counts {
  readonly count: number;
  readonly bad: number;
  readonly timed: number;
  over(limitMs: number): number;
}

/**
 * A percentile is also a claim about a share: "p95 ≤ 300 ms" says that at most 5 % took longer. If no probe has a latency, because every probe was
 * refused immediately, there is no such claim; the success rate decides.
 */
export function claimsOf(tolerance: Tolerance, counts: Counts): Claim[] {
  const success: Claim[] =
    tolerance.success === undefined
      ? []
      : [
          {
            tolerance: 'success',
            quantile: null,
            required: tolerance.success,
            allowed: shareLeft(tolerance.success),
            bad: counts.bad,
            count: counts.count,
          },
        ];
  const latency = tolerance.percentiles.map(
    ({ quantile, limitMs }): Claim => ({
      tolerance: 'latency',
      quantile,
      required: limitMs,
      allowed: shareLeft(quantile),
      bad: counts.over(limitMs),
      count: counts.timed,
    }),
  );
  return [...success, ...(counts.timed === 0 && counts.count > 0 ? [] : latency)];
}

/** 1 - 0.99 is 0.010000000000000009: rounds to a tenth of a millionth, which is finer than any tolerance. */
const shareLeft = (share: number): number => Math.round((1 - share) * 1e7) / 1e7;
