const lf = 10;
const cr = 13;
/** A chunk-size line with its extensions, or a trailer line. */
const lineLimit = 16_384;
/** The limit of a message's head as well. */
const trailerLimit = 65_536;

/** Finds the end of a chunked body (RFC 9112 section 7.1) without keeping any of it. */
export class ChunkedBody {
  readonly #onData: ((data: Buffer) => void) | undefined;
  #state: 'size' | 'data' | 'after data' | 'trailer' = 'size';
  #left = 0;
  #line = '';
  #lineLength = 0;
  #trailerBytes = 0;

  /** The body ended where `advance` stopped. */
  done = false;
  /** The bytes are not a chunked body. */
  malformed = false;

  /** @param onData gets the data of the chunks, without their framing */
  constructor(onData?: (data: Buffer) => void) {
    this.#onData = onData;
  }

  /** Reads `bytes` from the offset `from`; returns the offset where it stopped: at the end of the body, at an error, or at the end of the bytes. */
  advance(bytes: Buffer, from: number): number {
    let at = from;
    while (at < bytes.length && !this.done && !this.malformed) {
      if (this.#state === 'data') at = this.#skip(bytes, at);
      else at = this.#readPlain(bytes, at) ?? this.#readLine(bytes, at);
    }
    return at;
  }

  #skip(bytes: Buffer, from: number): number {
    const count = Math.min(this.#left, bytes.length - from);
    this.#left -= count;
    this.#onData?.(bytes.subarray(from, from + count));
    if (this.#left === 0) this.#state = 'after data';
    return from + count;
  }

  /** Reads a size without extensions, an empty line or a trailer line without decoding text: floods of tiny chunks then cost a tenth. `null`: another line. */
  #readPlain(bytes: Buffer, from: number): number | null {
    if (this.#lineLength > 0) return null;
    if (this.#state === 'trailer') return this.#readTrailer(bytes, from);
    let at = from;
    let size = 0;
    for (let digit = hexDigit(bytes[at]); digit >= 0 && at - from < 12; digit = hexDigit(bytes[++at])) size = size * 16 + digit;
    const isSize = this.#state === 'size';
    if (bytes[at] !== cr || bytes[at + 1] !== lf || at > from !== isSize) return null;
    if (isSize) this.#expect(size);
    else this.#state = 'size';
    return at + 2;
  }

  #readTrailer(bytes: Buffer, from: number): number | null {
    const end = bytes.indexOf(lf, from);
    const length = end + 1 - from;
    if (length <= 2 || length > lineLimit) return null;
    this.#trailerBytes += length;
    if (this.#trailerBytes > trailerLimit) this.malformed = true;
    return end + 1;
  }

  #readLine(bytes: Buffer, from: number): number {
    const end = bytes.indexOf(lf, from);
    const stop = end === -1 ? bytes.length : end + 1;
    // Only the size is read from the line, and 20 characters are more than any size has.
    if (this.#line.length < 20) this.#line += bytes.toString('latin1', from, Math.min(stop, from + 20));
    this.#lineLength += stop - from;
    if (this.#lineLength > lineLimit) this.malformed = true;
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
      this.malformed = true;
      return;
    }
    this.#expect(Number.parseInt(size, 16));
  }

  #expect(size: number): void {
    this.#left = size;
    this.#state = size === 0 ? 'trailer' : 'data';
  }

  #break(): 'size' {
    this.malformed = true;
    return 'size';
  }
}

/** The value of a hexadecimal digit in ASCII; -1 for any other byte. */
function hexDigit(byte = 0): number {
  if (byte >= 48 && byte <= 57) return byte - 48;
  const letter = byte | 32;
  return letter >= 97 && letter <= 102 ? letter - 87 : -1;
}
