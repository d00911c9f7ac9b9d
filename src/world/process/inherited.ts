import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import type { ProcessIdentity } from '../../core/model/run/event.ts';
import { readSmallFileNow } from './descriptors.ts';
import { bootId, identityOf } from './identity.ts';
import { allProcesses } from './members.ts';

/**
 * Identifies descendants that leave the session, clear the environment or lose their parent: a number stored in the soft limit of bytes in
 * POSIX message queues (getrlimit(2), RLIMIT_MSGQUEUE). Every child inherits this limit, and hardly any program uses or changes it. Each
 * start draws its own number. `gate` is the process that set it: no older process can have it.
 */
export interface Inherited {
  readonly queueBytes: number;
  readonly gate: ProcessIdentity;
}

/** The limit is lowered by at most this much, so that programs that use such queues still can. */
const mostLessBytes = 200_000;
/** The default limit on Linux; source: getrlimit(2). */
const standardBytes = 819_200;
const longestMs = 2_000;

/** Draws the number for one start; `null` if the limit cannot be read or is too low to be lowered. */
export async function drawInherited(): Promise<Inherited | null> {
  const [usual, gate] = [queueBytesOf('self'), await identityOf(process.pid)];
  if (usual === null || usual <= 2 * mostLessBytes || gate === null) return null;
  return { queueBytes: Math.min(usual, standardBytes) - randomInt(1, mostLessBytes), gate };
}

/** Starts a process that inherits the number. Without `prlimit` (util-linux) it starts without the number. */
export function startInheriting<T>(inherited: Inherited | null, start: () => T): T {
  const usual = queueBytesOf('self');
  if (inherited === null || usual === null || !limitOurselves(inherited.queueBytes)) return start();
  try {
    return start();
  } finally {
    limitOurselves(usual);
  }
}

/**
 * Synchronous, like `start`, so that the gate starts no other process in between. The hard limit is unchanged, so that the soft limit can
 * be raised again.
 */
function limitOurselves(queueBytes: number): boolean {
  const words = ['--pid', String(process.pid), `--msgqueue=${Number.isFinite(queueBytes) ? queueBytes : 'unlimited'}:`];
  return spawnSync('prlimit', words, { stdio: 'ignore', timeout: longestMs }).status === 0;
}

/** All living processes with the number, except this one. */
export async function pidsInheriting({ queueBytes, gate }: Inherited): Promise<number[]> {
  if (gate.bootId !== (await bootId()) || queueBytes === queueBytesOf('self')) return [];
  const all = await allProcesses();
  return all
    .filter(({ pid, startTicks }) => pid !== process.pid && startTicks >= gate.startTicks && queueBytesOf(pid) === queueBytes)
    .map(({ pid }) => pid);
}

export const isInheriting = async (pid: number, inherited: Inherited): Promise<boolean> => (await pidsInheriting(inherited)).includes(pid);

/** `null`: the process has ended, or the kernel does not show the limit. */
function queueBytesOf(pid: number | 'self'): number | null {
  try {
    const soft = /^Max msgqueue size\s+(\d+|unlimited)/m.exec(readSmallFileNow(`/proc/${pid}/limits`))?.[1];
    return soft === undefined ? null : soft === 'unlimited' ? Number.POSITIVE_INFINITY : Number(soft);
  } catch {
    return null;
  }
}
