import type { Sample } from '../../core/model/run/sample.ts';

/** The load of all checks, as an open loop: every probe has a fixed due time, independent of the preview's response times. */
export interface Load {
  /**
   * Samples of all checks. Those of one check are strictly in the order of their due times, including probes that hang. Ends when `stop`
   * was called and every due probe has settled, and immediately when the signal aborts; probes in flight are then dropped. Must be read
   * once and continuously: RangeError when far too many samples wait.
   */
  readonly samples: AsyncIterable<readonly Sample[]>;
  /** No more probes are due from now on. */
  stop(): void;
  /** The gate's own problems since the last call. */
  troubles(): LoadTroubles;
}

export interface LoadTroubles {
  /** The largest delay of this process's timer, in ms: during such a delay the gate could not measure. */
  readonly maxLagMs: number;
  /** Samples that failed because of the gate itself. */
  readonly ours: number;
}
