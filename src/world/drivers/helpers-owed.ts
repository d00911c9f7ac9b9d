import type { Undo } from '../../core/model/run/undo.ts';
import type { Near } from '../reach/helper.ts';
import { helperRemove } from '../undo/helper-remove.ts';
import type { DriverContext } from './driver-context.ts';

/** A step that makes helper containers takes seconds on a busy machine; it is not longer than it has to be. */
export const helperStepMs = 15_000;

/** The undo of the helper containers that a driver may make: on record before the first one, and settled when the target stops. */
export function helpersOwed(
  target: string,
  runId: string,
  { recordUndo, settleUndo }: Partial<Pick<DriverContext, 'recordUndo' | 'settleUndo'>>,
): { near(socket: string, id?: string): Near; areUsed(): boolean; settle(signal: AbortSignal): Promise<void> } {
  let owed: { readonly undo: Undo; readonly recorded: Promise<void> } | null = null;
  const owe = (socket: string): Promise<void> => {
    const undo = { id: `${target}.helpers`, target, kind: helperRemove.kind, state: { socket, run: runId } };
    owed ??= { undo, recorded: recordUndo?.(undo) ?? Promise.resolve() };
    return owed.recorded;
  };
  return {
    near: (socket, id) => ({ socket, ...(id !== undefined && { id }), owe: () => owe(socket) }),
    areUsed: () => owed !== null,
    async settle(signal) {
      if (owed === null) return;
      await helperRemove.undo(owed.undo.state, signal);
      const seen = await helperRemove.verifyRemoved(owed.undo.state, signal);
      if (!seen.ok) throw new Error(seen.says);
      await settleUndo?.(owed.undo.id);
    },
  };
}
