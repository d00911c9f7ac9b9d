import type { ProcessIdentity } from '../../core/model/run/event.ts';
import type { Processes } from '../process/processes.ts';
import { identitiesIn } from './state.ts';
import type { UndoHandler } from './undo-handler.ts';

async function continueOne(on: Processes, one: ProcessIdentity): Promise<void> {
  if ((await on.stateOf(one)) === null) return;
  const refusal = await on.refusalOf(one);
  if (refusal !== null) throw new Error(`process ${one.pid} is not continued: ${refusal}`);
  await on.signalTo(one, 'SIGCONT');
}

/** Continues stopped processes. State: `{ processes: ProcessIdentity[] }`. */
export const processContinueOn = (on: Processes): UndoHandler => ({
  kind: 'process.continue',
  async undo(state) {
    await Promise.all(identitiesIn(state, 'processes').map((one) => continueOne(on, one)));
  },
  async verifyRemoved(state) {
    const states = await Promise.all(identitiesIn(state, 'processes').map((one) => on.stateOf(one)));
    const stopped = states.filter((letter) => letter === 'T').length;
    const alive = states.filter((letter) => letter !== null).length;
    return { ok: stopped === 0, says: stopped === 0 ? 'no process is stopped' : 'still stopped', numbers: { stopped, alive } };
  },
  commands: (state) => identitiesIn(state, 'processes').map(({ pid }) => ['kill', '-CONT', String(pid)]),
});
