import type { Processes } from '../process/processes.ts';
import { identitiesIn } from './state.ts';
import type { Undoer } from './undoer.ts';

/** Lets stopped processes run on. State: `{ processes: ProcessIdentity[] }`. */
export const processContinueOn = (on: Processes): Undoer => ({
  kind: 'process.continue',
  async undo(state) {
    await Promise.all(identitiesIn(state, 'processes').map((one) => on.signalTo(one, 'SIGCONT')));
  },
  async gone(state) {
    const states = await Promise.all(identitiesIn(state, 'processes').map((one) => on.stateOf(one)));
    const stopped = states.filter((letter) => letter === 'T').length;
    const alive = states.filter((letter) => letter !== null).length;
    return { ok: stopped === 0, says: stopped === 0 ? 'no process is stopped' : 'still stopped', numbers: { stopped, alive } };
  },
  commands: (state) => identitiesIn(state, 'processes').map(({ pid }) => ['kill', '-CONT', String(pid)]),
});
