import type { Socket } from 'node:net';

/** Node reads up to 64 KiB at a time, which a parser may split into ten thousand chunks. */
const sliceBytes = 2 * 1024;
/** Time for one socket in one turn of the event loop: enough for a page, not for ten thousand chunks. */
const turnMs = 1;
const sliced = new WeakSet<Socket>();

/**
 * Makes a socket emit its data in slices, for at most 1 ms in each turn of the event loop, and stop reading in between. Hostile responses
 * that arrive together then share the event loop with timers and other probes, and a request that is abandoned does not parse the rest.
 */
export function sliceReads(socket: Socket): void {
  if (sliced.has(socket)) return;
  sliced.add(socket);
  const push = socket.push.bind(socket);
  const read = socket._read.bind(socket);
  /** Data that has been read but not emitted; `null` is the end of the stream. TLS may add data while reading is stopped. */
  const waiting: (Uint8Array | null)[] = [];
  const next = (): Uint8Array | null => {
    const piece = waiting.shift() ?? null;
    if (piece === null || piece.length <= sliceBytes) return piece;
    waiting.unshift(piece.subarray(sliceBytes));
    return piece.subarray(0, sliceBytes);
  };
  const handOn = (): boolean => {
    const untilMs = performance.now() + turnMs;
    let wantsMore = true;
    while (wantsMore && waiting.length > 0 && !socket.destroyed && performance.now() < untilMs) wantsMore = push(next());
    return wantsMore && waiting.length === 0;
  };
  // `false` stops reading; the stream calls `_read` when it has emitted its data and wants more.
  socket.push = (chunk: unknown): boolean => {
    waiting.push(chunk instanceof Uint8Array ? chunk : null);
    return waiting.length === 1 && handOn();
  };
  socket._read = (size: number): void => {
    if (waiting.length === 0) read(size);
    else setImmediate(handOn);
  };
}
