import type { Sample } from '../../core/model/sample.ts';

/** Checks asked in an open loop: when each probe is due is fixed in advance, whatever the preview does. */
export interface Load {
  /**
   * Samples of all checks, those of one check strictly in the order in which they were due, hanging ones included;
   * ends when `stop` was called and everything due has settled.
   */
  readonly samples: AsyncIterable<readonly Sample[]>;
  /** No more probes are due from now on. */
  stop(): void;
}
