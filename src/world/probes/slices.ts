import type { Socket } from 'node:net';

/** Node reads up to 64 KiB at once, and a parser may find ten thousand pieces in them. */
const sliceBytes = 2 * 1024;
/** So long one socket may keep the event loop in one turn: a page is through long before, ten thousand pieces are not. */
const turnMs = 1;
const sliced = new WeakSet<Socket>();

/**
 * Makes a socket hand on what it reads in slices, for 1 ms in each turn of the event loop, and read nothing more meanwhile. So hostile
 * responses that arrive at once share the loop with timers and other probes, and a request that gives up in the middle is spared the rest.
 */
export function sliceReads(socket: Socket): void {
  if (sliced.has(socket)) return;
  sliced.add(socket);
  const push = socket.push.bind(socket);
  const read = socket._read.bind(socket);
  /** What was read and is not handed on yet; `null` is the end of the stream. TLS may add to it although reading was stopped. */
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
  // `false` stops reading; the stream asks by `_read` for more when it has handed on what it got.
  socket.push = (chunk: unknown): boolean => {
    waiting.push(chunk instanceof Uint8Array ? chunk : null);
    return waiting.length === 1 && handOn();
  };
  socket._read = (size: number): void => {
    if (waiting.length === 0) read(size);
    else setImmediate(handOn);
  };
}
