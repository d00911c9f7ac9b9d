/** How many probes may fail or be slow before the check fails. */
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
