/** What may go wrong and still count as steady. */
export interface Tolerance {
  /** Least share of probes that must succeed, 0..1. */
  readonly success?: number;
  /** Latency limits, by quantile 0..1, in ms: the quantile must not exceed `limitMs`. */
  readonly percentiles: readonly Percentile[];
}

export interface Percentile {
  readonly quantile: number;
  readonly limitMs: number;
}
