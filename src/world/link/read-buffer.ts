import type { OnReadOpts } from 'node:net';

/** One buffer for all sockets: its bytes are copied out before the next socket reads. */
const shared = Buffer.allocUnsafeSlow(65_536);
const ownBytes = 262_144;
/** The number of sockets with a buffer of their own, so that sockets that once carried much data do not keep memory without bound. */
const ownLimit = 64;
/** Copying fewer bytes than this costs next to nothing. */
const copyBytes = 16_384;

let owners = 0;

/** Receives the bytes that were read. */
export interface Reader {
  /** Whether the reader forwards bytes as soon as it gets them. */
  readonly isPassthrough: boolean;
  /** @returns false while the reader still uses the memory of `bytes` */
  write(bytes: Buffer): boolean;
}

/**
 * Reads a socket into memory that is used again, because Node would allocate 64 KiB for every read. Small chunks are copied out of one
 * shared buffer. A socket that fills the shared buffer gets a larger one of its own, whose bytes are forwarded without a copy.
 */
export class ReadBuffer {
  /** The option of `net.connect`. */
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

  /** Gives up the socket's own buffer, because the socket has closed or carries little data. */
  release(): void {
    if (this.#own === null) return;
    this.#own = null;
    owners -= 1;
  }

  #read(count: number): void {
    const own = this.#own;
    // A reader that queues a few bytes must not keep a whole buffer in memory.
    if (own !== null && count >= copyBytes && this.#reader.isPassthrough) this.#passOn(own.subarray(0, count));
    else this.#copy(own ?? shared, count);
  }

  #passOn(bytes: Buffer): void {
    if (!this.#reader.write(bytes) && this.#own !== null) this.#own = Buffer.allocUnsafeSlow(ownBytes);
  }

  #copy(from: Buffer, count: number): void {
    const bytes = Buffer.allocUnsafe(count);
    from.copy(bytes, 0, 0, count);
    if (count < copyBytes) this.release();
    else if (count === shared.length && owners < ownLimit) this.#acquireOwn();
    this.#reader.write(bytes);
  }

  #acquireOwn(): void {
    if (this.#own !== null) return;
    this.#own = Buffer.allocUnsafeSlow(ownBytes);
    owners += 1;
  }
}
