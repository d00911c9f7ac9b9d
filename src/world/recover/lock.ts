import { createHash } from 'node:crypto';
import { realpath } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const pollMs = 25;
/** A recovery of ours is over by then. Anybody may listen on a name, and nobody may thereby keep a fault in place. */
const patienceMs = 10_000;

/**
 * One recovery of a journal at a time, among all processes: whoever can listen on the journal's name holds it. An abstract socket (unix(7))
 * is no file: the kernel lets go of it when its holder dies, so that there is no dead lock to break, nothing to clear away, and it can
 * be had on a disk that is full. After `waitMs` the task is done without it: an undo may be done any number of times, and beside others.
 */
export async function withLock<T>(path: string, signal: AbortSignal, task: () => Promise<T>, waitMs = patienceMs): Promise<T> {
  const name = await nameOf(path);
  const startMs = performance.now();
  let held = await listen(name);
  while (held === null && performance.now() - startMs < waitMs) {
    await sleep(pollMs, undefined, { signal });
    held = await listen(name);
  }
  try {
    return await task();
  } finally {
    await new Promise((done) => (held === null ? done(null) : held.close(done)));
  }
}

/** The same for every way to write the path; the journal itself may be gone by now. */
async function nameOf(path: string): Promise<string> {
  const place = join(await realpath(dirname(path)).catch(() => dirname(path)), basename(path));
  return `\0chaos-gate/${createHash('sha256').update(place).digest('hex')}`;
}

/** `null`: somebody else does. */
function listen(path: string): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? resolve(null) : reject(error)));
    server.listen({ path }, () => resolve(server));
  });
}
