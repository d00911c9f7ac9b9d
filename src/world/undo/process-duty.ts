import type { Processes } from '../process/processes.ts';
import { keeperBoundOn } from './keeper-bound.ts';
import { processContinueOn } from './process-continue.ts';
import type { UndoHandler } from './undo-handler.ts';

const kind = 'process.duty';

/**
 * Ends a duty cycle that the keeper drives: first the keeper, which would stop the processes again, then every process continues. State: that
 * of `process.continue`, and `{ keeper: ProcessIdentity }`. A living gate sends a request to the keeper instead.
 */
export const processDutyOn = (on: Processes): UndoHandler => {
  const [driven, continued] = [keeperBoundOn(on, kind), processContinueOn(on)];
  return {
    kind,
    async undo(state, signal) {
      await driven.undo(state, signal);
      await continued.undo(state, signal);
    },
    async verifyRemoved(state, signal) {
      const seen = await driven.verifyRemoved(state, signal);
      return seen.ok ? continued.verifyRemoved(state, signal) : seen;
    },
    commands: (state) => [...driven.commands(state), ...continued.commands(state)],
  };
};
