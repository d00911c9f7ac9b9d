import type { UndoHandler } from '../undo-handler.ts';

/**
 * A deleted pod needs no undo, because its workload starts another one; whether that is ready is checked by the gate during the run. The record
 * exists so that the journal shows which pod was deleted.
 */
export const kubernetesPod: UndoHandler = {
  kind: 'kubernetes.pod',
  undo: async () => undefined,
  verifyRemoved: async () => ({ ok: true, says: 'the workload starts another pod for the deleted one', numbers: {} }),
  commands: () => [],
};
