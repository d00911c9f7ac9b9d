import type { UndoHandler } from './undo-handler.ts';

/**
 * A killed process needs no undo; whether it is running again is checked by the gate during the run. The record exists so that the journal
 * shows which processes were killed.
 */
export const processKilled: UndoHandler = {
  kind: 'process.killed',
  undo: async () => undefined,
  verifyRemoved: async () => ({ ok: true, says: 'a signal leaves nothing behind', numbers: {} }),
  commands: () => [],
};
