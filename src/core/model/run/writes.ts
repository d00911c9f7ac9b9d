/** What became of the records that a check wrote during one scenario and read back after it. */
export interface WritesSeen {
  readonly check: string;
  /** Writes that were answered with a success. */
  readonly acknowledged: number;
  /** Acknowledged, and not there any more. */
  readonly gone: number;
  /** There more than once. */
  readonly doubled: number;
  /** There with another content than was written. */
  readonly changed: number;
  /** Could not be read back, so that nothing is known of them. */
  readonly unread: number;
  /** Those are not on a list that ends at a usual size of a page; left out: that is not why. */
  readonly pageOf?: number;
  /** When the first and the last of those that are gone, doubled or changed were written, run clock, ms. */
  readonly firstBadMs: number | null;
  readonly lastBadMs: number | null;
}
