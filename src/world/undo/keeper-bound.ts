import type { Processes } from '../process/processes.ts';
import { identityIn } from './state.ts';
import type { UndoHandler } from './undo-handler.ts';

const graceMs = 500;
const pollMs = 20;

/**
 * Faults in the keeper's memory (`link.clear`, `traffic.stop`, the cycle of `process.duty`) end with the keeper. It undoes them when its channel to the gate closes, and
 * then exits. If it has not exited after a grace period, it is killed. State: `{ keeper: ProcessIdentity }`. A living gate sends a request
 * to the keeper instead.
 */
export const keeperBoundOn = (on: Processes, kind: 'link.clear' | 'traffic.stop' | 'process.duty'): UndoHandler => ({
  kind,
  async undo(state, signal) {
    const keeper = identityIn(state, 'keeper');
    if (keeper === null || keeper.pid === on.pid) return;
    for (let waitedMs = 0; waitedMs < graceMs; waitedMs += pollMs) {
      if ((await on.stateOf(keeper)) === null) return;
      await on.sleep(pollMs, signal);
    }
    const refusal = await on.refusalOf(keeper);
    if (refusal !== null) throw new Error(`process ${keeper.pid} is not ended, although the record calls it the keeper: ${refusal}`);
    await on.signalTo(keeper, 'SIGKILL');
  },
  async verifyRemoved(state) {
    const keeper = identityIn(state, 'keeper');
    const gone = keeper === null || keeper.pid === on.pid || (await on.stateOf(keeper)) === null;
    return { ok: gone, says: gone ? 'the keeper that carried it has left' : 'the keeper that carries it still runs', numbers: {} };
  },
  commands: (state) => {
    const keeper = identityIn(state, 'keeper');
    return keeper === null ? [] : [['kill', '-KILL', String(keeper.pid)]];
  },
});
