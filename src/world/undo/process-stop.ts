import type { Json } from '../../core/model/json.ts';
import type { ProcessIdentity } from '../../core/model/run/event.ts';
import { type Processes, processes } from '../process/processes.ts';
import { identityIn, portIn, startedIn } from './state.ts';
import type { UndoHandler } from './undo-handler.ts';

const politeMs = 2_000;
const pollMs = 20;

/**
 * Stops what the gate has started for a target, with all its descendants: processes with the run's mark in their environment, processes in
 * the session of the first process (programs that overwrite their environment, such as nginx and PostgreSQL, lose the mark), and processes
 * with the number of this start (a daemon leaves both). State: `{ mark: string, leader: ProcessIdentity | null, inherited?: Inherited |
 * null, port?: number }`. SIGTERM first, SIGKILL after 2 s. Another process that listens on the port afterwards is not touched but
 * reported, because the port was free before the start. Rejects when one of the processes must not be signalled.
 */
export const processStopOn = (on: Processes): UndoHandler => ({
  kind: 'process.stop',
  async undo(state, signal) {
    const { may: polite } = await look(on, state, []);
    // A stopped process would not react to SIGTERM.
    for (const name of ['SIGTERM', 'SIGCONT'] as const) await signalAll(on, polite, name);
    for (let waitedMs = 0; waitedMs < politeMs && (await anyAlive(on, polite)); waitedMs += pollMs) await on.sleep(pollMs, signal);
    const { may: left, refusals } = await look(on, state, polite);
    await signalAll(on, left, 'SIGKILL');
    while (await anyAlive(on, left)) await on.sleep(pollMs, signal);
    const others = await strangersOn(on, state);
    const remain = [...refusals, ...others];
    if (remain.length > 0) throw new Error(remain.slice(0, 3).join('; '));
  },
  async verifyRemoved(state) {
    const { mark, leader, inherited } = startedIn(state);
    const alive = (await on.startedFor(mark, leader, inherited)).length;
    return { ok: alive === 0, says: alive === 0 ? 'no started process is left' : 'still running', numbers: { alive } };
  },
  commands: (state) => {
    const leader = identityIn(state, 'leader');
    return leader === null ? [] : [['pkill', '-KILL', '--session', String(leader.pid)]];
  },
});

export const processStop = processStopOn(processes);

async function strangersOn(on: Processes, state: Json): Promise<string[]> {
  const port = portIn(state);
  const pids = port === null ? [] : ((await on.listenersOf?.(port)) ?? []);
  return pids.map((pid) => `process ${pid} listens on port ${port}, and nothing shows that the gate has started it`);
}

/**
 * The living processes of the start: those that may be signalled, and the refusals for the others. A process that was `known` to belong to
 * the start stays so: when its parent has ended, nothing else shows the origin of another user's process.
 */
async function look(on: Processes, state: Json, known: readonly ProcessIdentity[]) {
  const started = startedIn(state);
  const may: ProcessIdentity[] = [];
  const refusals: string[] = [];
  for (const one of await on.startedFor(started.mark, started.leader, started.inherited)) {
    const isKnown = known.some(({ pid, startTicks }) => pid === one.pid && startTicks === one.startTicks);
    const refusal = isKnown ? null : await on.refusalOf(one, started);
    if (refusal === null) may.push(one);
    else refusals.push(`process ${one.pid} is not stopped: ${refusal}`);
  }
  return { may, refusals };
}

/** A process that has become root does not protect the others. */
const signalAll = (on: Processes, all: readonly ProcessIdentity[], name: NodeJS.Signals) =>
  Promise.all(all.map((one) => on.signalTo(one, name).catch(() => false)));

const anyAlive = async (on: Processes, all: readonly ProcessIdentity[]) =>
  (await Promise.all(all.map((one) => on.stateOf(one)))).some((state) => state !== null);
