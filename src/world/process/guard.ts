import { stat } from 'node:fs/promises';
import type { ProcessIdentity } from '../../core/model/run/event.ts';
import { type Inherited, isInheriting } from './inherited.ts';
import { bearsMark } from './scan.ts';
import { statOf } from './stat.ts';

/**
 * Identifies what a run has started for a target: all processes with the mark, in the session of the first process, or with the inherited
 * number.
 */
export interface Started {
  readonly mark: string;
  readonly leader: ProcessIdentity | null;
  readonly inherited?: Inherited | null;
}

/** Bounds the walk from a process to its ancestors. */
const mostAncestors = 64;

/**
 * Returns why this process must never be signalled, or `null`. Protected are the gate itself, its ancestors (the runner, the terminal), pid
 * 1, kernel threads, and processes of other users, even when the gate runs as root: a wrong port, a stale pidfile or a forged journal must
 * not stop the machine. Only a process that the gate has `started` may belong to another user, because it may have dropped its privileges.
 */
export async function refusalOf(pid: number, started?: Started): Promise<string | null> {
  const protection = await protectionOf(pid);
  if (protection !== null) return protection;
  if (await isOurs(pid)) return null;
  return started !== undefined && (await comesFrom(pid, started)) ? null : 'it belongs to another user';
}

/** Why nothing of this process may be disturbed, even if it belongs to this user; `null`: it is not protected. */
export async function protectionOf(pid: number): Promise<string | null> {
  if (pid <= 1) return 'it is the first process of the machine';
  if (pid === process.pid) return 'it is the gate itself';
  if ((await ancestorsOf(process.pid)).includes(pid)) return 'it is an ancestor of the gate';
  return (await statOf(pid))?.kernel === true ? 'it is a thread of the kernel' : null;
}

/** An ended process counts as ours: signalling it has no effect. */
async function isOurs(pid: number): Promise<boolean> {
  const owner = await stat(`/proc/${pid}`).catch(() => null);
  return owner === null || owner.uid === process.getuid?.();
}

/** True if the process or an ancestor has the mark, or if an ancestor is the first process of the start and belongs to our user. */
async function comesFrom(pid: number, { mark, leader, inherited = null }: Started): Promise<boolean> {
  if (inherited !== null && (await isInheriting(pid, inherited))) return true;
  for (const one of [pid, ...(await ancestorsOf(pid))]) {
    if (one === process.pid || (await bearsMark(one, mark))) return true;
    if (leader?.pid === one && (await statOf(one))?.startTicks === leader.startTicks && (await isOurs(one))) return true;
  }
  return false;
}

async function ancestorsOf(pid: number): Promise<number[]> {
  const found: number[] = [];
  for (let parent = (await statOf(pid))?.parent ?? 0; parent > 0 && found.length < mostAncestors; ) {
    found.push(parent);
    parent = (await statOf(parent))?.parent ?? 0;
  }
  return found;
}
