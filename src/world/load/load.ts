import type { Sample } from '../../core/model/run/sample.ts';

/** Checks asked in an open loop: when each probe is due is fixed in advance, whatever the preview does. */
export interface Load {
  /**
   * Samples of all checks, those of one check strictly in the order in which they were due, hanging ones included;
   * ends when `stop` was called and everything due has settled, and at once when the signal aborts: what was open then says nothing.
   * To be read once, and steadily: RangeError when far too many wait.
   */
  readonly samples: AsyncIterable<readonly Sample[]>;
  /** No more probes are due from now on. */
  stop(): void;
  /** The gate's own trouble since last asked. */
  troubles(): LoadTroubles;
}

export interface LoadTroubles {
  /** How late the timer of this process fired at worst, in ms: what it could not notice, it could not measure. */
  readonly maxLagMs: number;
  /** Samples that failed through the gate itself. */
  readonly ours: number;
}
