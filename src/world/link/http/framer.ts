import { ChunkedBody } from './chunked.ts';
import { type Head, readHead } from './head.ts';

const headEnd = Buffer.from('\r\n\r\n');
const headLimit = 65_536;
const nothing = Buffer.alloc(0);

/** Where a framer stopped: after a head, after a message, at the end of the bytes, or at bytes that are not HTTP/1.x. */
export type Boundary = 'head' | 'end' | 'more' | 'lost';

/**
 * Finds where HTTP/1.x messages begin and end in the raw bytes of one direction of a connection. The framer does not change the bytes, and
 * keeps only an incomplete head, at most 64 KiB. Each message gives the boundary `head`, then `end`, before the next one begins.
 */
export class Framer {
  at: Boundary = 'more';
  head: Head | null = null;
  readonly #bodiless: (head: Head) => boolean;
  #partial = nothing;
  #state: 'head' | 'fixed' | 'chunked' | 'until end' | 'lost' = 'head';
  #left = 0;
  #chunked = new ChunkedBody();
  #lastBytes = nothing;

  /** @param bodiless says which messages have no body although their head announces one, such as a response to HEAD */
  constructor(bodiless: (head: Head) => boolean = () => false) {
    this.#bodiless = bodiless;
  }

  /** Whether the framer has read no byte of the next message. */
  get isBetweenMessages(): boolean {
    return this.#state === 'head' && this.#partial.length === 0;
  }

  /** Reads `bytes` from the offset `from` to the next boundary; returns the offset of that boundary. */
  advance(bytes: Buffer, from: number): number {
    switch (this.#state) {
      case 'head':
        return from < bytes.length ? this.#readHead(bytes, from) : this.#stop('more', from);
      case 'fixed':
        return this.#skip(bytes, from);
      case 'chunked':
        return this.#readChunks(bytes, from);
      case 'until end':
        return this.#stop('more', bytes.length);
      default:
        return this.#stop('lost', from);
    }
  }

  #stop(at: Boundary, offset: number): number {
    this.at = at;
    return offset;
  }

  #readHead(bytes: Buffer, from: number): number {
    if (this.#partial.length > 0) return this.#continueHead(bytes, from);
    if (this.head !== null && this.#repeatsHead(bytes, from)) return this.#startBody(this.head, from + this.#lastBytes.length);
    const end = bytes.indexOf(headEnd, from);
    if (end !== -1) return this.#endHead(bytes.subarray(from, end + 4), end + 4);
    this.#partial = Buffer.from(bytes.subarray(from));
    return this.#waitForHead(bytes.length);
  }

  #continueHead(bytes: Buffer, from: number): number {
    const before = this.#partial.length;
    const all = Buffer.concat([this.#partial, bytes.subarray(from, from + headLimit)]);
    const end = all.indexOf(headEnd, Math.max(0, before - 3));
    if (end !== -1) {
      this.#partial = nothing;
      return this.#endHead(all.subarray(0, end + 4), from + end + 4 - before);
    }
    this.#partial = all;
    return this.#waitForHead(bytes.length);
  }

  #waitForHead(offset: number): number {
    const hopeless = this.#partial.length > headLimit || !couldBecomeHttp(this.#partial);
    return hopeless ? this.#lose(offset) : this.#stop('more', offset);
  }

  /** Clients and servers often repeat the same head byte for byte, which then need not be parsed again. */
  #repeatsHead(bytes: Buffer, from: number): boolean {
    const last = this.#lastBytes;
    const to = from + last.length;
    return last.length > 0 && to <= bytes.length && last.compare(bytes, from, to) === 0;
  }

  #endHead(bytes: Buffer, offset: number): number {
    const head = bytes.length > headLimit ? null : readHead(bytes.toString('latin1'));
    if (head === null) return this.#lose(offset);
    this.#lastBytes = Buffer.from(bytes);
    return this.#startBody(head, offset);
  }

  #startBody(head: Head, offset: number): number {
    this.head = head;
    const body = this.#bodiless(head) ? 0 : head.body;
    this.#state = typeof body === 'number' ? 'fixed' : body;
    this.#left = typeof body === 'number' ? body : 0;
    if (body === 'chunked') this.#chunked = new ChunkedBody();
    return this.#stop('head', offset);
  }

  #skip(bytes: Buffer, from: number): number {
    const count = Math.min(this.#left, bytes.length - from);
    this.#left -= count;
    return this.#left === 0 ? this.#end(from + count) : this.#stop('more', from + count);
  }

  #readChunks(bytes: Buffer, from: number): number {
    const offset = this.#chunked.advance(bytes, from);
    if (this.#chunked.malformed) return this.#lose(offset);
    return this.#chunked.done ? this.#end(offset) : this.#stop('more', offset);
  }

  #end(offset: number): number {
    this.#state = 'head';
    return this.#stop('end', offset);
  }

  #lose(offset: number): number {
    this.#state = 'lost';
    this.#partial = nothing;
    return this.#stop('lost', offset);
  }
}

/** Whether the bytes can be the beginning of a start line. Bytes of another protocol are forwarded immediately, because no empty line will come. */
function couldBecomeHttp(bytes: Buffer): boolean {
  const start = bytes.toString('latin1', 0, 4096).replace(/^(\r\n)*/, '');
  const line = /^([^\r\n]*)\r\n/.exec(start)?.[1];
  if (line !== undefined) return / HTTP\/1\.[01]$/.test(line) || /^HTTP\/1\.[01] \d{3}/.test(line);
  return /^[!#$%&'*+.^_`|~0-9A-Za-z-]{0,32}(\/(1(\.[01]?)?)?)?( [^\r\n]*)?\r?$/.test(start);
}
