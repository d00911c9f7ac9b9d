import type { OnReadOpts } from 'node:net';

/** One for all sockets: it is empty again before the next one reads. */
const shared = Buffer.allocUnsafeSlow(65_536);
const ownBytes = 262_144;
/** Sockets with a buffer of their own, so that those who once had much to say do not keep memory without bound. */
const ownLimit = 64;
/** Below this a copy costs next to nothing. */
const copyBytes = 16_384;

let owners = 0;

/** Whoever gets what was read. */
export interface Reader {
  /** What is taken now goes on at once. */
  readonly passes: boolean;
  /** `false`: the bytes are still needed. */
  take(bytes: Buffer): boolean;
}

/**
 * Reads a socket into memory that is used again, where Node allocates 64 KiB for every read. Small pieces are copied out of one buffer
 * for all; a socket that fills it gets a larger one of its own, whose bytes go on without a copy.
 */
export class ReadBuffer {
  /** For `connect`. */
  readonly onread: OnReadOpts;
  readonly #reader: Reader;
  #own: Buffer | null = null;

  constructor(reader: Reader) {
    this.#reader = reader;
    this.onread = {
      buffer: () => this.#own ?? shared,
      callback: (count) => {
        this.#read(count);
        return true;
      },
    };
  }

  /** The socket has gone. */
  release(): void {
    if (this.#own === null) return;
    this.#own = null;
    owners -= 1;
  }

  #read(count: number): void {
    const own = this.#own;
    // Whoever keeps bytes must not keep a whole buffer for a few of them.
    if (own !== null && count >= copyBytes && this.#reader.passes) this.#hand(own.subarray(0, count));
    else this.#copy(own ?? shared, count);
  }

  #hand(bytes: Buffer): void {
    if (!this.#reader.take(bytes) && this.#own !== null) this.#own = Buffer.allocUnsafeSlow(ownBytes);
  }

  #copy(from: Buffer, count: number): void {
    const bytes = Buffer.allocUnsafe(count);
    from.copy(bytes, 0, 0, count);
    if (count < copyBytes) this.release();
    else if (count === shared.length && owners < ownLimit) this.#acquire();
    this.#reader.take(bytes);
  }

  #acquire(): void {
    if (this.#own !== null) return;
    this.#own = Buffer.allocUnsafeSlow(ownBytes);
    owners += 1;
  }
}
