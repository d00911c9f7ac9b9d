import type { Socket } from 'node:net';
import { type Chunk, ChunkQueue } from './chunk.ts';
import { reset } from './reset.ts';
import type { Owner, Shaping } from './shaping.ts';
import type { Tally } from './tally.ts';
import { Wakeup } from './wakeup.ts';

const nothing = Buffer.alloc(0);
/** The byte limit does not bound the memory of tiny chunks: each chunk costs an object of its own. */
const chunkLimit = 16_384;

export type BytesKey = 'bytesToServer' | 'bytesToClient';

/**
 * One direction of one connection: from the source's `data` to the sink's `write`. The flow pauses the source while the sink is full.
 * A shaped flow queues chunks with their deadlines and forwards them in order: never before the deadline, never past an earlier chunk.
 */
export class Flow {
  readonly #source: Socket;
  readonly #sink: Socket;
  readonly #owner: Owner;
  readonly #tally: Tally;
  readonly #bytesKey: BytesKey;
  readonly #limitBytes: () => number;
  readonly #queue = new ChunkQueue();
  #shaping: Shaping | null = null;
  #wakeup: Wakeup | undefined;
  #paused = false;
  #listensForDrain = false;
  #lastDueMs = 0;
  #shapedChunks = 0;
  #bytesUntilEnd = Number.POSITIVE_INFINITY;
  #destroyed = false;

  constructor(source: Socket, sink: Socket, owner: Owner, tally: Tally, bytesKey: BytesKey, limitBytes: () => number) {
    this.#source = source;
    this.#sink = sink;
    this.#owner = owner;
    this.#tally = tally;
    this.#bytesKey = bytesKey;
    this.#limitBytes = limitBytes;
  }

  /** Whether the flow forwards bytes as soon as it gets them. */
  get isPassthrough(): boolean {
    return this.#shaping === null && this.#queue.length === 0;
  }

  /**
   * Forwards data, `extraMs` later than the shaping alone would.
   * @returns false while the flow or the sink still uses the memory of `bytes`
   */
  write(bytes: Buffer, extraMs = 0): boolean {
    if (extraMs === 0 && this.isPassthrough) return this.#forward(bytes);
    this.#enqueue('data', bytes, extraMs);
    return false;
  }

  /** Forwards the end of the source, orderly or by RST, after all data that the source sent before it. */
  end(what: 'end' | 'reset'): void {
    if (this.isPassthrough) this.#send(what, nothing);
    else this.#enqueue(what, nothing, 0);
  }

  /** Applies a fault to all bytes that the flow gets from now on. */
  shape(shaping: Shaping): void {
    this.#shaping = shaping;
    this.#shapedChunks = 0;
    this.#bytesUntilEnd = shaping.endAfterBytes ?? Number.POSITIVE_INFINITY;
    if (this.#bytesUntilEnd === 0) this.#reachEnd();
  }

  /** Removes the fault, and forwards all queued chunks immediately, in order. */
  unshape(): void {
    this.#wakeup?.cancel();
    this.#shaping?.bucket?.leave(this);
    this.#shaping = null;
    this.#bytesUntilEnd = Number.POSITIVE_INFINITY;
    const nowMs = performance.now();
    for (let head = this.#queue.head; head !== undefined; head = this.#queue.head) {
      if (head.what === 'data' && head.dueMs > nowMs && head.dueMs !== Number.POSITIVE_INFINITY)
        this.#tally.delayedMs -= head.dueMs - nowMs;
      this.#queue.shift();
      this.#send(head.what, head.bytes);
    }
    this.#lastDueMs = 0;
    this.#resume();
  }

  /** Drops the queued chunks and everything that the source still sends. */
  destroy(): void {
    this.#destroyed = true;
    this.#wakeup?.cancel();
    this.#shaping?.bucket?.leave(this);
    this.#queue.clear();
    this.#source.resume();
  }

  get destroyed(): boolean {
    return this.#destroyed;
  }

  /** Whether the first queued chunk is due and the sink has room for it. */
  get isReady(): boolean {
    const head = this.#queue.head;
    return head !== undefined && !this.#sink.writableNeedDrain && head.dueMs <= performance.now();
  }

  releaseUpTo(limitBytes: number, nowMs: number): number {
    let left = limitBytes;
    for (let head = this.#queue.head; head !== undefined && head.dueMs <= nowMs; head = this.#queue.head) {
      if (this.#sink.writableNeedDrain && head.what === 'data') break;
      if (head.bytes.length > left) {
        if (left > 0) {
          this.#queue.cutHead(left);
          this.#send(head.what, head.bytes.subarray(0, left));
        }
        left = 0;
        break;
      }
      left -= head.bytes.length;
      this.#queue.shift();
      this.#send(head.what, head.bytes);
    }
    this.#resume();
    this.#wakeForHead(nowMs);
    if (this.#shaping?.bucket !== undefined) this.#count('throttledBytes', limitBytes - left);
    return limitBytes - left;
  }

  #forward(bytes: Buffer): boolean {
    if (this.#destroyed) return true;
    this.#tally[this.#bytesKey] += bytes.length;
    if (this.#bytesKey === 'bytesToClient') this.#owner.responded();
    if (!this.#sink.write(bytes)) {
      this.#pause();
      this.#listenForDrain();
    }
    return this.#sink.writableLength === 0;
  }

  /** Most connections never fill their sink, and many live for one request only, so the listener is added when the sink is first full. */
  #listenForDrain(): void {
    if (this.#listensForDrain) return;
    this.#listensForDrain = true;
    this.#sink.on('drain', () => {
      this.#release();
      this.#resume();
    });
  }

  #enqueue(what: Chunk['what'], bytes: Buffer, extraMs: number): void {
    if (this.#destroyed) return;
    const receivedMs = performance.now();
    const dueMs = this.#dueMs(what, receivedMs, extraMs);
    if (dueMs === Number.POSITIVE_INFINITY) this.#count('swallowedBytes', bytes.length);
    else if (what === 'data' && dueMs > receivedMs) {
      this.#count('delayedPieces', 1);
      this.#tally.delayedMs += dueMs - receivedMs;
    }
    this.#queue.push({ what, bytes, dueMs });
    if (this.#queue.bytes > this.#limitBytes() || this.#queue.length > chunkLimit) this.#pause();
    if (this.#queue.length === 1 || this.#shaping?.bucket !== undefined) this.#release();
  }

  #dueMs(what: Chunk['what'], nowMs: number, extraMs: number): number {
    if (this.#shaping?.stuck === true) return Number.POSITIVE_INFINITY;
    const delayMs = what === 'data' ? (this.#shaping?.delayMs?.(this.#shapedChunks++) ?? 0) + extraMs : 0;
    this.#lastDueMs = Math.max(this.#lastDueMs, nowMs + delayMs);
    return this.#lastDueMs;
  }

  #release(): void {
    const head = this.#queue.head;
    if (head === undefined) return;
    const nowMs = performance.now();
    if (head.dueMs > nowMs) this.#wakeIn(head.dueMs - nowMs);
    else if (this.#shaping?.bucket !== undefined) this.#shaping.bucket.join(this);
    else this.releaseUpTo(Number.POSITIVE_INFINITY, nowMs);
  }

  #wakeForHead(nowMs: number): void {
    const head = this.#queue.head;
    if (head !== undefined && head.dueMs > nowMs) this.#wakeIn(head.dueMs - nowMs);
  }

  /** Most flows are never shaped, and need no wakeup. */
  #wakeIn(waitMs: number): void {
    this.#wakeup ??= new Wakeup(() => this.#release());
    this.#wakeup.in(waitMs);
  }

  #send(what: Chunk['what'], bytes: Buffer): void {
    if (this.#destroyed) return;
    if (what === 'data') this.#sendData(bytes);
    else if (what === 'reset') reset(this.#sink);
    // Both sides have ended and the kernel has all bytes: closing the socket sends the same FIN as a half-close, with fewer system calls.
    else if (this.#sink.readableEnded && this.#sink.writableLength === 0) this.#sink.destroy();
    else this.#sink.end();
  }

  #sendData(bytes: Buffer): void {
    if (bytes.length < this.#bytesUntilEnd) {
      this.#bytesUntilEnd -= bytes.length;
      const carried = (this.#shaping?.endAfterBytes ?? 0) - this.#bytesUntilEnd;
      this.#tally.mostBytes = Math.max(this.#tally.mostBytes, carried);
      this.#forward(bytes);
      return;
    }
    const last = bytes.subarray(0, this.#bytesUntilEnd);
    this.#tally[this.#bytesKey] += last.length;
    this.#reachEnd(last);
  }

  #reachEnd(last: Buffer = nothing): void {
    this.destroy();
    if (last.length === 0) this.#owner.reachEnd();
    else this.#sink.write(last, () => this.#owner.reachEnd());
  }

  #count(what: 'throttledBytes' | 'swallowedBytes' | 'delayedPieces', amount: number): void {
    if (amount === 0) return;
    this.#tally[what] += amount;
    this.#owner.touch();
  }

  #pause(): void {
    this.#paused = true;
    this.#source.pause();
  }

  #resume(): void {
    if (!this.#paused || this.#sink.writableNeedDrain || this.#queue.bytes > this.#limitBytes() / 2) return;
    this.#paused = false;
    this.#source.resume();
  }
}
