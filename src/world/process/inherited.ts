import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import type { ProcessIdentity } from '../../core/model/run/event.ts';
import { readSmallFileNow } from './descriptors.ts';
import { bootId, identityOf } from './identity.ts';
import { everybody } from './members.ts';

/**
 * A number that a process cannot shake off by a session of its own, a fresh environment or a parent that ends: the soft limit of bytes in
 * POSIX message queues (getrlimit(2), RLIMIT_MSGQUEUE). Every child inherits it, nearly nobody uses or changes it, and it is drawn anew for
 * each start. `gate` is who set it: nothing older bears it.
 */
export interface Inherited {
  readonly queueBytes: number;
  readonly gate: ProcessIdentity;
}

/** So much less than before, at most: who uses such queues still can. */
const mostLessBytes = 200_000;
/** What Linux gives by itself; source: getrlimit(2). */
const standardBytes = 819_200;
const longestMs = 2_000;

/** A number for one start; `null` where the limit cannot be read, or is too low to give anything away. */
export async function drawInherited(): Promise<Inherited | null> {
  const [usual, gate] = [queueBytesOf('self'), await identityOf(process.pid)];
  if (usual === null || usual <= 2 * mostLessBytes || gate === null) return null;
  return { queueBytes: Math.min(usual, standardBytes) - randomInt(1, mostLessBytes), gate };
}

/** Starts something that inherits the number. Without `prlimit` (util-linux) it is started all the same, and inherits nothing. */
export function startInheriting<T>(inherited: Inherited | null, start: () => T): T {
  const usual = queueBytesOf('self');
  if (inherited === null || usual === null || !limitOurselves(inherited.queueBytes)) return start();
  try {
    return start();
  } finally {
    limitOurselves(usual);
  }
}

/** Both synchronous: whatever else the gate starts must not come between. The hard limit stays, so that the soft one can be raised again. */
function limitOurselves(queueBytes: number): boolean {
  const words = ['--pid', String(process.pid), `--msgqueue=${Number.isFinite(queueBytes) ? queueBytes : 'unlimited'}:`];
  return spawnSync('prlimit', words, { stdio: 'ignore', timeout: longestMs }).status === 0;
}

/** Everybody alive, but us, who bears the number. */
export async function pidsInheriting({ queueBytes, gate }: Inherited): Promise<number[]> {
  if (gate.bootId !== (await bootId()) || queueBytes === queueBytesOf('self')) return [];
  const all = await everybody();
  return all
    .filter(({ pid, startTicks }) => pid !== process.pid && startTicks >= gate.startTicks && queueBytesOf(pid) === queueBytes)
    .map(({ pid }) => pid);
}

export const isInheriting = async (pid: number, inherited: Inherited): Promise<boolean> => (await pidsInheriting(inherited)).includes(pid);

/** `null`: it has ended, or the kernel does not say. */
function queueBytesOf(pid: number | 'self'): number | null {
  try {
    const soft = /^Max msgqueue size\s+(\d+|unlimited)/m.exec(readSmallFileNow(`/proc/${pid}/limits`))?.[1];
    return soft === undefined ? null : soft === 'unlimited' ? Number.POSITIVE_INFINITY : Number(soft);
  } catch {
    return null;
  }
}
