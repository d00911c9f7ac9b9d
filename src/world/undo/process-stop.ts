import type { ProcessIdentity } from '../../core/model/event.ts';
import type { Json } from '../../core/model/json.ts';
import { type Processes, processes } from '../process/processes.ts';
import { signalEach } from '../process/signal-each.ts';
import { identityIn, textIn } from './state.ts';
import type { Undoer } from './undoer.ts';

const politeMs = 2_000;
const pollMs = 20;

/**
 * Stops what the gate has started for a target, with all its descendants: those whose environment bears the run's mark, and those in the
 * session of the first process (programs that write over their environment, such as nginx and PostgreSQL, lose the mark).
 * State: `{ mark: string, leader: ProcessIdentity | null }`. SIGTERM first, SIGKILL after 2 s.
 */
export const processStopOn = (on: Processes): Undoer => ({
  kind: 'process.stop',
  async undo(state, signal) {
    const polite = await startedFor(on, state);
    // A stopped process would not notice SIGTERM.
    await signalEach(on, polite, 'SIGTERM');
    await signalEach(on, polite, 'SIGCONT');
    for (let waitedMs = 0; waitedMs < politeMs && (await anyAlive(on, polite)); waitedMs += pollMs) await on.sleep(pollMs, signal);
    const left = await startedFor(on, state);
    await signalEach(on, left, 'SIGKILL');
    while (await anyAlive(on, left)) await on.sleep(pollMs, signal);
  },
  async gone(state) {
    const alive = (await startedFor(on, state)).length;
    return { ok: alive === 0, says: alive === 0 ? 'no started process is left' : 'still running', numbers: { alive } };
  },
  commands: (state) => {
    const leader = identityIn(state, 'leader');
    return leader === null ? [] : [['pkill', '-KILL', '--session', String(leader.pid)]];
  },
});

export const processStop = processStopOn(processes);

const startedFor = (on: Processes, state: Json): Promise<ProcessIdentity[]> =>
  on.startedFor(textIn(state, 'mark'), identityIn(state, 'leader'));

const anyAlive = async (on: Processes, all: readonly ProcessIdentity[]) =>
  (await Promise.all(all.map((one) => on.stateOf(one)))).some((state) => state !== null);
