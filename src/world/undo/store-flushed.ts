import type { UndoHandler } from './undo-handler.ts';

/** Deleted content cannot be restored, so there is nothing to do. The record exists so that the journal shows what was emptied. */
export const storeFlushed: UndoHandler = {
  kind: 'store.flushed',
  undo: async () => undefined,
  verifyRemoved: async () => ({ ok: true, says: 'what was deleted cannot be restored; nothing else is left behind', numbers: {} }),
  commands: () => [],
};
