import { checkedTable, deleteWords, hasTable } from '../../core/interception/table.ts';
import type { Json } from '../../core/model/json.ts';
import { onceEngineIsBack } from '../containers/engine-back.ts';
import { userNamespaceReach } from '../reach/by-user-namespace.ts';
import { findReach, type Reach, reasonLine } from '../reach/reach.ts';
import { rights } from '../reach/rights.ts';
import type { Network, Place } from '../reach/words.ts';
import { hasField, identityIn, textIn } from './state.ts';
import type { UndoHandler } from './undo-handler.ts';

const thisMachine = 'machine';

/**
 * The record of a table. A namespace has a file, or in a user namespace a process, and one that no longer exists took its tables with it.
 * @param socket of the engine, where a helper container may be needed to remove it
 */
export const tableState = (place: Exclude<Place, 'empty'>, table: string, socket?: string): Json => ({
  netns: place === 'machine' ? thisMachine : place.netns,
  ...(place !== 'machine' && place.main !== undefined && { container: place.main.container, process: { ...place.main.process } }),
  table,
  ...(socket !== undefined && { engine: socket }),
});

function recordIn(state: Json): { readonly place: Exclude<Place, 'empty'>; readonly table: string; readonly socket: string | null } {
  const [netns, table] = [textIn(state, 'netns'), checkedTable(textIn(state, 'table'))];
  const socket = hasField(state, 'engine') ? textIn(state, 'engine') : null;
  if (netns !== thisMachine && !/^\/(?:[\w-][\w.-]*\/)*[\w-][\w.-]*$/.test(netns))
    throw new TypeError('"netns" of the undo record is not the path of a network namespace');
  if (socket !== null && !socket.startsWith('/')) throw new TypeError('"engine" of the undo record is not an absolute path');
  return { place: netns === thisMachine ? 'machine' : { netns, ...mainIn(state) }, table, socket };
}

function mainIn(state: Json): Pick<Network, 'main'> {
  const process = identityIn(state, 'process');
  if (process === null) return {};
  const container = textIn(state, 'container');
  if (!/^[0-9a-f]{64}$/.test(container)) throw new TypeError('"container" of the undo record is not the id of a container');
  return { main: { container, process } };
}

/** A network whose container has ended needs no helper container, and none can be made for it. */
async function reachFor(state: Json, signal: AbortSignal): Promise<Reach | null> {
  const { place, socket } = recordIn(state);
  const near = socket === null ? undefined : { socket };
  const isEntered = place !== 'machine' && place.main !== undefined;
  const reach = isEntered ? userNamespaceReach(near) : await findReach(signal, undefined, rights.network, near);
  if (place === 'machine' || !(isEntered || reach.way === 'helper')) return reach;
  return (await onceEngineIsBack(() => reach.exists(place, signal), signal)) ? reach : null;
}

/** Is the table there? A namespace that does not exist has none. */
async function isThere(reach: Reach, state: Json, signal: AbortSignal): Promise<boolean> {
  const { place, table } = recordIn(state);
  const end = await reach.run(place, ['nft', '-j', 'list', 'tables', 'inet'], signal);
  const found = end.status === 0 ? hasTable(end.stdout, table) : null;
  if (found !== null) return found;
  if (place !== 'machine' && !(await reach.exists(place, signal))) return false;
  throw new Error(`the rules of the network cannot be read (${reasonLine(end)})`);
}

/**
 * Removes a table of the gate, which intercepts connections or drops packets in a network namespace. State: `{ netns: path, or "machine", table: string, engine?: string, container?: id, process?: identity of its main process }`. The kernel has
 * ended its effect before, if it was not renewed for 3 s.
 */
export const netnsTable: UndoHandler = {
  kind: 'netns.table',
  async undo(state, signal) {
    const { place, table } = recordIn(state);
    const reach = await reachFor(state, signal);
    if (reach === null) return;
    const end = await reach.run(place, deleteWords(table), signal);
    if (end.status !== 0 && (await isThere(reach, state, signal))) throw new Error(`the rules could not be removed (${reasonLine(end)})`);
  },
  async verifyRemoved(state, signal) {
    const reach = await reachFor(state, signal);
    const stands = reach !== null && (await isThere(reach, state, signal));
    const says = stands ? 'the rules of the gate are still in the network' : 'no rule of the gate is in the network';
    return { ok: !stands, says, numbers: {} };
  },
  commands(state) {
    const { place, table } = recordIn(state);
    const enter =
      place === 'machine'
        ? ['sudo']
        : place.main === undefined
          ? ['sudo', 'nsenter', `--net=${place.netns}`]
          : ['nsenter', `--target=${place.main.process.pid}`, '--user', '--net', '--preserve-credentials'];
    return [[...enter, ...deleteWords(table)]];
  },
};
