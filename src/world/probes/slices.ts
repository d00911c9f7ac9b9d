import type { Socket } from 'node:net';

/** Node reads up to 64 KiB at once, and a parser may find ten thousand pieces in them. */
const sliceBytes = 2 * 1024;
const sliced = new WeakSet<Socket>();

/** Makes a socket hand on what it reads in slices, and nothing more once it is destroyed: who gives up in the middle is spared the rest. */
export function sliceReads(socket: Socket): void {
  if (sliced.has(socket)) return;
  sliced.add(socket);
  const push = socket.push.bind(socket);
  socket.push = (chunk: unknown, encoding?: BufferEncoding): boolean => {
    if (!(chunk instanceof Uint8Array) || chunk.length <= sliceBytes) return push(chunk, encoding);
    let wantsMore = true;
    for (let at = 0; at < chunk.length && !socket.destroyed; at += sliceBytes)
      wantsMore = push(chunk.subarray(at, at + sliceBytes), encoding);
    return wantsMore;
  };
}
