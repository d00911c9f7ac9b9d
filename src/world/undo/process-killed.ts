import type { UndoHandler } from './undo-handler.ts';

/**
 * A process that was killed stays killed: nothing is owed but to look whether it is back, and that is the gate's business
 * while it runs. The record is kept all the same, so that the journal tells what was done to whom.
 */
export const processKilled: UndoHandler = {
  kind: 'process.killed',
  undo: async () => undefined,
  gone: async () => ({ ok: true, says: 'a signal leaves nothing behind', numbers: {} }),
  commands: () => [],
};
