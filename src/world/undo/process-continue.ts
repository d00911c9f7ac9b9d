import type { ProcessIdentity } from '../../core/model/run/event.ts';
import type { Started } from '../process/guard.ts';
import type { Processes } from '../process/processes.ts';
import { identitiesIn, startedMaybeIn } from './state.ts';
import type { UndoHandler } from './undo-handler.ts';

async function continueOne(on: Processes, one: ProcessIdentity, started: Started | undefined): Promise<void> {
  if ((await on.stateOf(one)) === null) return;
  const refusal = await on.refusalOf(one, started);
  if (refusal !== null) throw new Error(`process ${one.pid} is not continued: ${refusal}`);
  await on.signalTo(one, 'SIGCONT');
}

/**
 * Continues stopped processes. State: `{ processes: ProcessIdentity[] }`, and what the gate has started for the target, if it has: one of its
 * processes may have dropped its privileges, as the workers of nginx do, and must be continued even so.
 */
export const processContinueOn = (on: Processes): UndoHandler => ({
  kind: 'process.continue',
  async undo(state) {
    const started = startedMaybeIn(state);
    await Promise.all(identitiesIn(state, 'processes').map((one) => continueOne(on, one, started)));
  },
  async verifyRemoved(state) {
    const states = await Promise.all(identitiesIn(state, 'processes').map((one) => on.stateOf(one)));
    const stopped = states.filter((letter) => letter === 'T').length;
    const alive = states.filter((letter) => letter !== null).length;
    return { ok: stopped === 0, says: stopped === 0 ? 'no process is stopped' : 'still stopped', numbers: { stopped, alive } };
  },
  commands: (state) => identitiesIn(state, 'processes').map(({ pid }) => ['kill', '-CONT', String(pid)]),
});
