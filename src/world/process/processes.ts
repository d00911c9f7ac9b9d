import { setTimeout as sleep } from 'node:timers/promises';
import type { ProcessIdentity } from '../../core/model/run/event.ts';
import { refusalOf, type Started } from './guard.ts';
import { bootId, identityOf, signalTo, stateOf } from './identity.ts';
import { type Inherited, pidsInheriting } from './inherited.ts';
import { listenersOf } from './listeners.ts';
import { everybody } from './members.ts';
import { pidsWithMark } from './scan.ts';

/** The processes of a machine, as recovery sees and reaches them: real ones, or those of a simulation. */
export interface Processes {
  /** Our own. */
  readonly pid: number;
  /** See `identity`: a zombie, and a pid that is somebody else’s now, are `null`. */
  stateOf(process: ProcessIdentity): Promise<string | null>;
  /** `false`: it is no longer there. Never reaches a recycled pid. */
  signalTo(process: ProcessIdentity, signal: NodeJS.Signals): Promise<boolean>;
  /** Why it must not be signalled, see `guard`; `null`: it may. */
  refusalOf(process: ProcessIdentity, started?: Started): Promise<string | null>;
  /** Everybody alive, but us, who bears the mark, belongs to the session of the leader, or has inherited the number. */
  startedFor(mark: string, leader: ProcessIdentity | null, inherited?: Inherited | null): Promise<ProcessIdentity[]>;
  /** Pids that listen on this TCP port. A simulation may have no ports. */
  listenersOf?(port: number): Promise<number[]>;
  /** Rejects with the signal's reason. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}

/** Those of this machine, out of /proc. */
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

/** The session outlives its leader, and its number cannot be given to a new process while a member lives. */
async function pidsInSession(leader: ProcessIdentity | null): Promise<number[]> {
  // After a boot all numbers are somebody else's, also those of which nobody knows any more whose they were.
  if (leader === null || leader.bootId !== (await bootId())) return [];
  const first = await identityOf(leader.pid);
  if (first !== null && first.startTicks !== leader.startTicks) return [];
  const all = await everybody();
  return all.filter(({ session, startTicks }) => session === leader.pid && startTicks >= leader.startTicks).map(({ pid }) => pid);
}
