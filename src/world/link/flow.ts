import type { Socket } from 'node:net';
import { type Chunk, ChunkQueue } from './chunk.ts';
import { nextEventLoopTurn } from './event-loop-turn.ts';
import { reset } from './reset.ts';
import type { Owner, Shaping } from './shaping.ts';
import type { Tally } from './tally.ts';

const nothing = Buffer.alloc(0);
/** Tiny pieces cost more memory than their bytes say. */
const pieceLimit = 16_384;

export type BytesKey = 'bytesToServer' | 'bytesToClient';

/**
 * One direction of one connection: from the source's `data` to the sink's `write`, with the source paused while the sink is
 * full. Under a hold, pieces queue up with their deadlines and go on in order: never early, never out of turn.
 */
export class Flow {
  readonly #source: Socket;
  readonly #sink: Socket;
  readonly #owner: Owner;
  readonly #tally: Tally;
  readonly #bytesKey: BytesKey;
  readonly #limitBytes: () => number;
  readonly #queue = new ChunkQueue();
  #hold: Shaping | null = null;
  #timer: NodeJS.Timeout | undefined;
  #turning = false;
  #paused = false;
  #drains = false;
  #lastDueMs = 0;
  #pieces = 0;
  #left = Number.POSITIVE_INFINITY;
  #over = false;

  constructor(source: Socket, sink: Socket, owner: Owner, tally: Tally, bytesKey: BytesKey, limitBytes: () => number) {
    this.#source = source;
    this.#sink = sink;
    this.#owner = owner;
    this.#tally = tally;
    this.#bytesKey = bytesKey;
    this.#limitBytes = limitBytes;
  }

  /** What is taken now goes on at once. */
  get passes(): boolean {
    return this.#hold === null && this.#queue.length === 0;
  }

  /** Data to be passed on, `extraMs` later than it otherwise would be. `false`: the bytes are still needed, here or by the sink. */
  take(bytes: Buffer, extraMs = 0): boolean {
    if (extraMs === 0 && this.passes) return this.#pass(bytes);
    this.#hang('data', bytes, extraMs);
    return false;
  }

  /** The source has said its last word, orderly or not; the sink hears it after everything that came before. */
  finish(what: 'end' | 'reset'): void {
    if (this.passes) this.#send(what, nothing);
    else this.#hang(what, nothing, 0);
  }

  hold(hold: Shaping): void {
    this.#hold = hold;
    this.#pieces = 0;
    this.#left = hold.endAfterBytes ?? Number.POSITIVE_INFINITY;
    if (this.#left === 0) this.#end();
  }

  /** Everything that is held goes on at once, in order. */
  lift(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#hold?.bucket?.leave(this);
    this.#hold = null;
    this.#left = Number.POSITIVE_INFINITY;
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

  /** The sink is gone, or nobody cares any more: whatever still comes is dropped. */
  abandon(): void {
    this.#over = true;
    clearTimeout(this.#timer);
    this.#hold?.bucket?.leave(this);
    this.#queue.clear();
    this.#source.resume();
  }

  get over(): boolean {
    return this.#over;
  }

  /** For a bucket: something in front may go now. */
  get waits(): boolean {
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
    if (this.#hold?.bucket !== undefined) this.#count('throttledBytes', limitBytes - left);
    return limitBytes - left;
  }

  #pass(bytes: Buffer): boolean {
    if (this.#over) return true;
    this.#tally[this.#bytesKey] += bytes.length;
    if (!this.#sink.write(bytes)) {
      this.#pause();
      this.#awaitDrain();
    }
    return this.#sink.writableLength === 0;
  }

  /** Most connections never fill their sink, and many live for one request only: they go without this listener. */
  #awaitDrain(): void {
    if (this.#drains) return;
    this.#drains = true;
    this.#sink.on('drain', () => {
      this.#release();
      this.#resume();
    });
  }

  #hang(what: Chunk['what'], bytes: Buffer, extraMs: number): void {
    if (this.#over) return;
    const receivedMs = performance.now();
    const dueMs = this.#dueMs(what, receivedMs, extraMs);
    if (dueMs === Number.POSITIVE_INFINITY) this.#count('swallowedBytes', bytes.length);
    else if (what === 'data' && dueMs > receivedMs) {
      this.#count('delayedPieces', 1);
      this.#tally.delayedMs += dueMs - receivedMs;
    }
    this.#queue.push({ what, bytes, dueMs });
    if (this.#queue.bytes > this.#limitBytes() || this.#queue.length > pieceLimit) this.#pause();
    if (this.#queue.length === 1 || this.#hold?.bucket !== undefined) this.#release();
  }

  #dueMs(what: Chunk['what'], nowMs: number, extraMs: number): number {
    if (this.#hold?.stuck === true) return Number.POSITIVE_INFINITY;
    const delayMs = what === 'data' ? (this.#hold?.delayMs?.(this.#pieces++) ?? 0) + extraMs : 0;
    this.#lastDueMs = Math.max(this.#lastDueMs, nowMs + delayMs);
    return this.#lastDueMs;
  }

  #release(): void {
    const head = this.#queue.head;
    if (head === undefined) return;
    const nowMs = performance.now();
    if (head.dueMs > nowMs) this.#arm(head.dueMs - nowMs);
    else if (this.#hold?.bucket !== undefined) this.#hold.bucket.join(this);
    else this.releaseUpTo(Number.POSITIVE_INFINITY, nowMs);
  }

  #wakeForHead(nowMs: number): void {
    const head = this.#queue.head;
    if (head !== undefined && head.dueMs > nowMs) this.#arm(head.dueMs - nowMs);
  }

  // Timers of Node may fire up to a millisecond early: the deadline is looked at again, and the rest waited for.
  #arm(waitMs: number): void {
    if (this.#timer !== undefined || waitMs === Number.POSITIVE_INFINITY) return;
    if (waitMs < 1) {
      this.#turn();
      return;
    }
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#release();
    }, Math.ceil(waitMs));
  }

  #turn(): void {
    if (this.#turning) return;
    this.#turning = true;
    nextEventLoopTurn(performance.now(), () => {
      this.#turning = false;
      this.#release();
    });
  }

  #send(what: Chunk['what'], bytes: Buffer): void {
    if (this.#over) return;
    if (what === 'data') this.#write(bytes);
    else if (what === 'reset') reset(this.#sink);
    // Both have said their last word and the kernel has all of it: closing says the same as a half-close first, for less.
    else if (this.#sink.readableEnded && this.#sink.writableLength === 0) this.#sink.destroy();
    else this.#sink.end();
  }

  #write(bytes: Buffer): void {
    if (bytes.length < this.#left) {
      this.#left -= bytes.length;
      this.#pass(bytes);
      return;
    }
    const last = bytes.subarray(0, this.#left);
    this.#tally[this.#bytesKey] += last.length;
    this.#end(last);
  }

  #end(last: Buffer = nothing): void {
    this.abandon();
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
