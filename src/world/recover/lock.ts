import { createHash } from 'node:crypto';
import { realpath } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const pollMs = 25;
/** A usual recovery takes less time than this. Any process may listen on the name, and that must not keep a fault in place. */
export const patienceMs = 10_000;

/**
 * Runs one recovery of a journal at a time, among all processes: the process that listens on the journal's name holds the lock. The lock is
 * an abstract socket (unix(7)), not a file: the kernel releases it when its holder dies, so there are no stale locks to remove, and it
 * works on a full disk. After `waitMs` the task runs without the lock: undos may run repeatedly, and at the same time as another recovery.
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

/** The same name for every way to write the path; the journal itself may have been deleted. */
async function nameOf(path: string): Promise<string> {
  const place = join(await realpath(dirname(path)).catch(() => dirname(path)), basename(path));
  return `\0chaos-gate/${createHash('sha256').update(place).digest('hex')}`;
}

/** `null`: another process holds the name. */
function listen(path: string): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? resolve(null) : reject(error)));
    server.listen({ path }, () => resolve(server));
  });
}
