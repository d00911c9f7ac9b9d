import type { Bucket } from './bucket.ts';

/** What a fault does to the bytes of a flow. A flow without shaping forwards bytes as they arrive. */
export interface Shaping {
  /** The flow forwards nothing until the shaping is removed, ends and resets included, like a network that loses every packet. */
  readonly stuck: boolean;
  /** The delay in ms of the nth chunk since the shaping began. */
  readonly delayMs?: (chunk: number) => number;
  readonly bucket?: Bucket;
  /** After this many bytes the flow ends and calls `Owner.reachEnd`. */
  readonly endAfterBytes?: number;
}

/** The connection that a flow belongs to. */
export interface Owner {
  /** The fault had an effect on this flow. */
  touch(): void;
  /** Bytes of the server are on their way to the client. */
  responded(): void;
  /** The kernel has accepted the last of `endAfterBytes` bytes. */
  reachEnd(): void;
}
