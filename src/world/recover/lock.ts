import { open, readFile, rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ProcessIdentity } from '../../core/model/event.ts';
import { identityOf, stateOf } from '../process/identity.ts';

const pollMs = 25;

/**
 * Holds `<path>.lock` while `task` runs, so that two recoveries of one journal take turns. A lock whose holder is dead is broken.
 * Waits as long as the signal allows.
 */
export async function withLock<T>(path: string, signal: AbortSignal, task: () => Promise<T>): Promise<T> {
  const lock = `${path}.lock`;
  while (!(await take(lock))) await sleep(pollMs, undefined, { signal });
  try {
    return await task();
  } finally {
    await rm(lock, { force: true });
  }
}

async function take(lock: string): Promise<boolean> {
  const file = await open(lock, 'wx', 0o600).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EEXIST') return null;
    throw error;
  });
  if (file === null) {
    await breakDead(lock);
    return false;
  }
  await file.writeFile(JSON.stringify(await identityOf(process.pid)));
  await file.close();
  return true;
}

async function breakDead(lock: string): Promise<void> {
  const text = await readFile(lock, 'utf8').catch(() => '');
  const holder = parse(text);
  // Between its creation and its content a lock is empty: that is not a dead holder, unless it stays so.
  if (holder === null) await sleep(4 * pollMs);
  if (holder === null ? (await readFile(lock, 'utf8').catch(() => 'gone')) === text : (await stateOf(holder)) === null)
    await rm(lock, { force: true });
}

function parse(text: string): ProcessIdentity | null {
  try {
    return JSON.parse(text) as ProcessIdentity;
  } catch {
    return null;
  }
}
