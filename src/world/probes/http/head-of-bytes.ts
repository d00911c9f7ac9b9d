/** The smallest buffer for a stream of unknown length. */
const leastBytes = 4 * 1024;

/** Collects the first `limitBytes` of a stream in one buffer, for chunks of any size. */
export class HeadOfBytes {
  readonly #limitBytes: number;
  #buffer: Buffer = Buffer.alloc(0);
  #length = 0;
  /** There was more than the limit. */
  cut = false;

  constructor(limitBytes: number) {
    this.#limitBytes = limitBytes;
  }

  get length(): number {
    return this.#length;
  }

  get bytes(): Buffer {
    return this.#buffer.subarray(0, this.#length);
  }

  add(piece: Uint8Array): void {
    const fits = Math.min(piece.length, this.#limitBytes - this.#length);
    if (fits < piece.length) this.cut = true;
    if (fits === 0) return;
    this.#reserve(this.#length + fits);
    this.#buffer.set(fits === piece.length ? piece : piece.subarray(0, fits), this.#length);
    this.#length += fits;
  }

  #reserve(bytes: number): void {
    if (bytes <= this.#buffer.length) return;
    const grown = Buffer.allocUnsafeSlow(Math.min(this.#limitBytes, Math.max(leastBytes, bytes, 2 * this.#buffer.length)));
    this.#buffer.copy(grown, 0, 0, this.#length);
    this.#buffer = grown;
  }
}
