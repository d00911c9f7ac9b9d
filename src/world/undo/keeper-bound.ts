import { setTimeout as sleep } from 'node:timers/promises';
import type { Json } from '../../core/model/json.ts';
import { signalTo, stateOf } from '../process/identity.ts';
import { identityIn } from './state.ts';
import type { Undoer } from './undoer.ts';

const graceMs = 3_000;
const pollMs = 20;

/**
 * Faults that live in the keeper's memory end with the keeper. It undoes them by itself when the gate's end of the channel
 * closes, and leaves when it has; one that has not left after a grace is killed. State: `{ keeper: ProcessIdentity }`.
 * The gate itself, while it lives, asks the keeper instead.
 */
const keeperBound = (kind: string): Undoer => ({
  kind,
  async undo(state, signal) {
    const keeper = identityIn(state, 'keeper');
    if (keeper === null || keeper.pid === process.pid) return;
    for (let waitedMs = 0; waitedMs < graceMs; waitedMs += pollMs) {
      if ((await stateOf(keeper)) === null) return;
      await sleep(pollMs, undefined, { signal });
    }
    await signalTo(keeper, 'SIGKILL');
  },
  async gone(state) {
    const keeper = identityIn(state, 'keeper');
    const gone = keeper === null || keeper.pid === process.pid || (await stateOf(keeper)) === null;
    return { ok: gone, says: gone ? 'the keeper that carried it has left' : 'the keeper that carries it still runs', numbers: {} };
  },
  commands: (state: Json) => {
    const keeper = identityIn(state, 'keeper');
    return keeper === null ? [] : [['kill', '-KILL', String(keeper.pid)]];
  },
});

export const linkClear = keeperBound('link.clear');
export const trafficStop = keeperBound('traffic.stop');
