import type { Bucket } from './bucket.ts';

/** How a flow treats what it carries while a fault is on. A flow without a hold passes on what comes, as it comes. */
export interface Shaping {
  /** Nothing goes on until the hold is lifted, ends and resets included: the far side of a network that loses every packet. */
  readonly stuck: boolean;
  /** ms for the nth piece since the hold. */
  readonly delayMs?: (piece: number) => number;
  readonly bucket?: Bucket;
  /** So many bytes go on, then `end` happens instead. */
  readonly endAfterBytes?: number;
}

/** Whose flow it is. */
export interface Owner {
  /** Something of the fault was met. */
  touch(): void;
  /** `endAfterBytes` have been handed to the kernel. */
  reachEnd(): void;
}
