/** How many probes may fail or be slow before the check fails. A tolerance without any limit promises nothing (`during: any`). */
export interface Tolerance {
  /** Minimum share of probes that must succeed, 0..1. */
  readonly success?: number;
  /** Latency limits, by quantile 0..1, in ms: the quantile must not exceed `limitMs`. */
  readonly percentiles: readonly Percentile[];
}

export interface Percentile {
  readonly quantile: number;
  readonly limitMs: number;
}

/** Can no result of the check be a failure? */
export const promisesNothing = ({ success, percentiles }: Tolerance): boolean => success === undefined && percentiles.length === 0;
