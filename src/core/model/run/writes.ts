/** The state of the records that a check wrote during one scenario and before it, read back after it. */
export interface WritesSeen {
  readonly check: string;
  /** Writes with a successful response. */
  readonly acknowledged: number;
  /** Acknowledged, but missing when read back. */
  readonly gone: number;
  /** Found more than once. */
  readonly doubled: number;
  /** Found with different content. */
  readonly changed: number;
  /** Could not be read back, so their state is unknown. */
  readonly unread: number;
  /** The unread records are missing from a list that ends at this usual page size; absent if that is not the reason. */
  readonly pageOf?: number;
  /** The part of these numbers that is about records from before the scenario; absent if none was read back. A loss is counted once in a run. */
  readonly earlier?: { readonly acknowledged: number; readonly bad: number };
  /** When the first and the last of the missing, duplicated or changed records were written, run clock, ms. */
  readonly firstBadMs: number | null;
  readonly lastBadMs: number | null;
}
