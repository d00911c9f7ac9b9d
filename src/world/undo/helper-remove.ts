import type { Json } from '../../core/model/json.ts';
import { onceEngineIsBack } from '../containers/engine-back.ts';
import { helperLabel } from '../containers/helper-container.ts';
import { helpersOf, removeHelpersOf } from '../containers/helpers-left.ts';
import { textIn } from './state.ts';
import type { UndoHandler } from './undo-handler.ts';

function recordIn(state: Json) {
  const [socket, run] = [textIn(state, 'socket'), textIn(state, 'run')];
  if (!socket.startsWith('/')) throw new TypeError('"socket" of the undo record is not an absolute path');
  if (run === '') throw new TypeError('"run" of the undo record is empty');
  return { socket, run };
}

/**
 * Removes the helper containers of a run, and those of processes that have ended. Most have ended themselves: each ends with the process that made it.
 * State: `{ socket, run: string }`.
 */
export const helperRemove: UndoHandler = {
  kind: 'helper.remove',
  async undo(state, signal) {
    const { socket, run } = recordIn(state);
    await onceEngineIsBack(() => removeHelpersOf(socket, run, signal), signal);
  },
  async verifyRemoved(state, signal) {
    const { socket, run } = recordIn(state);
    const left = (await onceEngineIsBack(() => helpersOf(socket, run, signal), signal)).length;
    return { ok: left === 0, says: left === 0 ? 'no helper container is left' : 'a helper container is left', numbers: { left } };
  },
  commands(state) {
    const host = ['docker', '--host', `unix://${recordIn(state).socket}`];
    return [
      [...host, 'container', 'ls', '--all', '--filter', `label=${helperLabel}`],
      [...host, 'rm', '--force', '--volumes', 'ID'],
    ];
  },
};
