import { setTimeout as sleep } from 'node:timers/promises';
import type { ProcessIdentity } from '../../core/model/event.ts';
import type { Json } from '../../core/model/json.ts';
import { identityOf, signalTo, stateOf } from '../process/identity.ts';
import { allPids, pidsWithMark } from '../process/scan.ts';
import { statOf } from '../process/stat.ts';
import { identityIn, textIn } from './state.ts';
import type { Undoer } from './undoer.ts';

const politeMs = 2_000;
const pollMs = 20;

/**
 * Stops what the gate has started for a target, with all its descendants: those whose environment bears the run's mark, and those in the
 * session of the first process (programs that write over their environment, such as nginx and PostgreSQL, lose the mark).
 * State: `{ mark: string, leader: ProcessIdentity | null }`. SIGTERM first, SIGKILL after 2 s.
 */
export const processStop: Undoer = {
  kind: 'process.stop',
  async undo(state, signal) {
    const polite = await startedFor(state);
    // A stopped process would not notice SIGTERM.
    await each(polite, 'SIGTERM');
    await each(polite, 'SIGCONT');
    for (let waitedMs = 0; waitedMs < politeMs && (await anyAlive(polite)); waitedMs += pollMs) await sleep(pollMs, undefined, { signal });
    const left = await startedFor(state);
    await each(left, 'SIGKILL');
    while (await anyAlive(left)) await sleep(pollMs, undefined, { signal });
  },
  async gone(state) {
    const alive = (await startedFor(state)).length;
    return { ok: alive === 0, says: alive === 0 ? 'no started process is left' : 'still running', numbers: { alive } };
  },
  commands: (state) => {
    const leader = identityIn(state, 'leader');
    return leader === null ? [] : [['pkill', '-KILL', '--session', String(leader.pid)]];
  },
};

async function startedFor(state: Json): Promise<ProcessIdentity[]> {
  const pids = new Set([...(await pidsWithMark(textIn(state, 'mark'))), ...(await pidsInSession(identityIn(state, 'leader')))]);
  pids.delete(process.pid);
  return (await Promise.all([...pids].map(identityOf))).filter((found) => found !== null);
}

/** The session outlives its leader, and its number cannot be given to a new process while a member lives. */
async function pidsInSession(leader: ProcessIdentity | null): Promise<number[]> {
  if (leader === null) return [];
  const first = await identityOf(leader.pid);
  if (first !== null && (first.startTicks !== leader.startTicks || first.bootId !== leader.bootId)) return [];
  const stats = await Promise.all((await allPids()).map(statOf));
  return stats
    .filter((stat) => stat !== null && stat.session === leader.pid && stat.startTicks >= leader.startTicks)
    .map((stat) => stat?.pid ?? 0);
}

const each = (all: readonly ProcessIdentity[], name: NodeJS.Signals) => Promise.all(all.map((one) => signalTo(one, name)));

const anyAlive = async (all: readonly ProcessIdentity[]) => (await Promise.all(all.map(stateOf))).some((state) => state !== null);
