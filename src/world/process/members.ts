import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ProcessIdentity } from '../../core/model/run/event.ts';
import { readSmallFileNow } from './descriptors.ts';
import { allPids } from './scan.ts';
import { type ProcessStat, parseStat } from './stat.ts';

/** Each takes about 15 µs: a load that runs at the same time must not wait for all of them. */
const perTurn = 32;

/**
 * All living members of these processes: the session, if the process leads one, and all descendants. Never the gate. The session of an
 * ended process still counts: its number is not reused while a member lives.
 */
export async function membersOf(roots: readonly ProcessIdentity[]): Promise<ProcessStat[]> {
  const all = await allProcesses();
  const found = new Map(all.filter((one) => roots.some((root) => isOf(one, root))).map((one) => [one.pid, one]));
  for (let known = -1; known !== found.size; ) {
    known = found.size;
    for (const one of all) if (found.has(one.parent)) found.set(one.pid, one);
  }
  found.delete(process.pid);
  return [...found.values()];
}

const isOf = (one: ProcessStat, root: ProcessIdentity): boolean =>
  one.pid === root.pid ? one.startTicks === root.startTicks : one.session === root.pid && one.startTicks >= root.startTicks;

/** All processes except zombies. */
export async function allProcesses(): Promise<ProcessStat[]> {
  const found: ProcessStat[] = [];
  for (const [index, pid] of (await allPids()).entries()) {
    if (index % perTurn === perTurn - 1) await nextTurn();
    const stat = statNow(pid);
    if (stat !== null && stat.state !== 'Z') found.push(stat);
  }
  return found;
}

function statNow(pid: number): ProcessStat | null {
  try {
    return parseStat(readSmallFileNow(`/proc/${pid}/stat`));
  } catch (error) {
    if (['ENOENT', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw error;
  }
}
