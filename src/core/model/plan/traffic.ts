/**
 * Visitors that a fault sends to the preview's own origin, beside the checks. Either arriving at a rate (open loop)
 * or held at a number. Bounded by the carrier: see `world/traffic`.
 */
export interface Traffic {
  /** New visitors per second. */
  readonly ratePerSecond?: number;
  /** Visitors held at the same time; one that ends is replaced. */
  readonly connections?: number;
  /** How fast a visitor sends its request head; left out: at once. */
  readonly sendBytesPerSecond?: number;
  /** How fast a visitor reads the answer; left out: as it comes. */
  readonly readBytesPerSecond?: number;
  /** Hangs up after so many bytes of the answer. */
  readonly leaveAfterBytes?: number;
}
