/**
 * Clients that a fault sends to the preview's own origin, in addition to the checks. They either arrive at a rate (open loop) or their number is kept
 * constant. `world/traffic` limits them.
 */
export interface Traffic {
  /** New clients per second. */
  readonly ratePerSecond?: number;
  /** Number of clients at the same time; a client that ends is replaced. */
  readonly connections?: number;
  /** All clients disconnect and connect again at the same moment, once in this time; absent: each comes and goes for itself. */
  readonly reconnectEveryMs?: number;
  /** How fast a client sends its request head; absent: immediately. */
  readonly sendBytesPerSecond?: number;
  /** How fast a client reads the response; absent: without delay. */
  readonly readBytesPerSecond?: number;
  /** The client disconnects after this number of bytes of the response. */
  readonly leaveAfterBytes?: number;
}

/** How many requests per second the clients send on average, as far as the traffic determines it. */
export const requestsPerSecond = ({ ratePerSecond = 0, connections = 0, reconnectEveryMs }: Traffic): number =>
  ratePerSecond + (reconnectEveryMs === undefined ? 0 : (connections * 1000) / reconnectEveryMs);
