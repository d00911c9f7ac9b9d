/**
 * Clients that a fault sends to the preview's own origin, in addition to the checks. They either arrive at a rate (open loop) or their number is kept
 * constant. `world/traffic` limits them.
 */
export interface Traffic {
  /** New clients per second. */
  readonly ratePerSecond?: number;
  /** Number of clients at the same time; a client that ends is replaced. */
  readonly connections?: number;
  /** How fast a client sends its request head; absent: immediately. */
  readonly sendBytesPerSecond?: number;
  /** How fast a client reads the response; absent: without delay. */
  readonly readBytesPerSecond?: number;
  /** The client disconnects after this number of bytes of the response. */
  readonly leaveAfterBytes?: number;
}
