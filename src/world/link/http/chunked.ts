const lf = 10;
/** A chunk-size line with its extensions, or a trailer line. */
const lineLimit = 16_384;

/** Finds the end of a chunked body (RFC 9112 section 7.1) without keeping any of it. */
export class ChunkedBody {
  #state: 'size' | 'data' | 'after data' | 'trailer' = 'size';
  #left = 0;
  #line = '';
  #lineLength = 0;

  /** Reads on from `from`; returns where it stopped. `done` when that is the end of the body, `broken` when it is no chunked body. */
  done = false;
  broken = false;

  advance(bytes: Buffer, from: number): number {
    let at = from;
    while (at < bytes.length && !this.done && !this.broken) at = this.#state === 'data' ? this.#skip(bytes, at) : this.#readLine(bytes, at);
    return at;
  }

  #skip(bytes: Buffer, from: number): number {
    const count = Math.min(this.#left, bytes.length - from);
    this.#left -= count;
    if (this.#left === 0) this.#state = 'after data';
    return from + count;
  }

  #readLine(bytes: Buffer, from: number): number {
    const end = bytes.indexOf(lf, from);
    const stop = end === -1 ? bytes.length : end + 1;
    // Only the size itself is ever looked at: 16 digits are more than any size has.
    if (this.#line.length < 20) this.#line += bytes.toString('latin1', from, Math.min(stop, from + 20));
    this.#lineLength += stop - from;
    if (this.#lineLength > lineLimit) this.broken = true;
    else if (end !== -1) this.#endLine();
    return stop;
  }

  #endLine(): void {
    const line = this.#line.trimEnd();
    const empty = this.#lineLength <= 2 && line === '';
    this.#line = '';
    this.#lineLength = 0;
    if (this.#state === 'size') this.#startChunk(line);
    else if (this.#state === 'after data') this.#state = empty ? 'size' : this.#break();
    else if (empty) this.done = true;
  }

  #startChunk(line: string): void {
    const size = /^([0-9a-f]{1,12})[ \t]*(;|$)/i.exec(line)?.[1];
    if (size === undefined) {
      this.broken = true;
      return;
    }
    this.#left = Number.parseInt(size, 16);
    this.#state = this.#left === 0 ? 'trailer' : 'data';
  }

  #break(): 'size' {
    this.broken = true;
    return 'size';
  }
}
