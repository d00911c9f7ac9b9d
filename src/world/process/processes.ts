import { setTimeout as sleep } from 'node:timers/promises';
import type { ProcessIdentity } from '../../core/model/run/event.ts';
import { refusalOf, type Started } from './guard.ts';
import { bootId, identityOf, signalTo, stateOf } from './identity.ts';
import { type Inherited, pidsInheriting } from './inherited.ts';
import { listenersOf } from './listeners.ts';
import { allProcesses } from './members.ts';
import { pidsWithMark } from './scan.ts';

/** The processes of a machine, as recovery reads and signals them: real ones, or those of a simulation. */
export interface Processes {
  /** The pid of this process. */
  readonly pid: number;
  /** See `identity`: `null` for a zombie and for a pid that has been reused. */
  stateOf(process: ProcessIdentity): Promise<string | null>;
  /** `false`: it has ended. Never reaches a process that has reused the pid. */
  signalTo(process: ProcessIdentity, signal: NodeJS.Signals): Promise<boolean>;
  /** Why it must not be signalled, see `guard`; `null`: it may be signalled. */
  refusalOf(process: ProcessIdentity, started?: Started): Promise<string | null>;
  /** All living processes with the mark, in the leader's session, or with the inherited number, except this one. */
  startedFor(mark: string, leader: ProcessIdentity | null, inherited?: Inherited | null): Promise<ProcessIdentity[]>;
  /** Pids that listen on this TCP port. A simulation may have no ports. */
  listenersOf?(port: number): Promise<number[]>;
  /** Rejects with the signal's reason. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}

/** The processes of this machine, from /proc. */
export const processes: Processes = {
  pid: process.pid,
  stateOf,
  signalTo,
  refusalOf: ({ pid }, started) => refusalOf(pid, started),
  async startedFor(mark, leader, inherited = null) {
    const heirs = inherited === null ? [] : await pidsInheriting(inherited);
    const pids = new Set([...(await pidsWithMark(mark)), ...(await pidsInSession(leader)), ...heirs]);
    pids.delete(process.pid);
    return (await Promise.all([...pids].map(identityOf))).filter((found) => found !== null);
  },
  listenersOf,
  sleep: (ms, signal) => sleep(ms, undefined, { signal }),
};

/** The session outlives its leader, and its number is not reused while a member lives. */
async function pidsInSession(leader: ProcessIdentity | null): Promise<number[]> {
  // After a boot, every pid may belong to another process.
  if (leader === null || leader.bootId !== (await bootId())) return [];
  const first = await identityOf(leader.pid);
  if (first !== null && first.startTicks !== leader.startTicks) return [];
  const all = await allProcesses();
  return all.filter(({ session, startTicks }) => session === leader.pid && startTicks >= leader.startTicks).map(({ pid }) => pid);
}
