import { checkedTable, deleteWords, hasTable } from '../../core/interception/table.ts';
import type { Json } from '../../core/model/json.ts';
import { findReach, type Reach, reasonLine } from '../reach/reach.ts';
import type { Place } from '../reach/words.ts';
import { textIn } from './state.ts';
import type { UndoHandler } from './undo-handler.ts';

const thisMachine = 'machine';

/** The record of a table. A namespace has a file, and one that no longer exists took its tables with it. */
export const tableState = (place: Exclude<Place, 'empty'>, table: string): Json => ({
  netns: place === 'machine' ? thisMachine : place.netns,
  table,
});

function recordIn(state: Json): { readonly place: Exclude<Place, 'empty'>; readonly table: string } {
  const [netns, table] = [textIn(state, 'netns'), checkedTable(textIn(state, 'table'))];
  if (netns !== thisMachine && !/^\/(?:[\w-][\w.-]*\/)*[\w-][\w.-]*$/.test(netns))
    throw new TypeError('"netns" of the undo record is not the path of a network namespace');
  return { place: netns === thisMachine ? 'machine' : { netns }, table };
}

/** Is the table there? A namespace that does not exist has none. */
async function isThere(reach: Reach, state: Json, signal: AbortSignal): Promise<boolean> {
  const { place, table } = recordIn(state);
  const end = await reach.run(place, ['nft', '-j', 'list', 'tables', 'inet'], signal);
  const found = end.status === 0 ? hasTable(end.stdout, table) : null;
  if (found !== null) return found;
  if (place !== 'machine' && (await isGone(reach, place.netns, signal))) return false;
  throw new Error(`the rules of the network cannot be read (${reasonLine(end)})`);
}

/** File system of namespaces; source: linux/magic.h, NSFS_MAGIC. */
const nsfs = '6e736673';

/**
 * The engine unmounts the namespace of a container that has ended, and deletes the empty file later. The message of `nsenter` depends on the
 * language of the machine. The line about the root folder shows that `stat` itself worked.
 */
async function isGone(reach: Reach, netns: string, signal: AbortSignal): Promise<boolean> {
  const { stdout } = await reach.run('machine', ['stat', '--file-system', '--format=%t', '/', netns], signal);
  const [root = '', type] = stdout.trim().split('\n');
  return root !== '' && type !== nsfs;
}

/**
 * Removes a table of the gate, which intercepts connections or drops packets in a network namespace. State: `{ netns: path, or "machine", table: string }`. The kernel has
 * ended its effect before, if it was not renewed for 3 s.
 */
export const netnsTable: UndoHandler = {
  kind: 'netns.table',
  async undo(state, signal) {
    const { place, table } = recordIn(state);
    const reach = await findReach(signal);
    const end = await reach.run(place, deleteWords(table), signal);
    if (end.status !== 0 && (await isThere(reach, state, signal))) throw new Error(`the rules could not be removed (${reasonLine(end)})`);
  },
  async verifyRemoved(state, signal) {
    const stands = await isThere(await findReach(signal), state, signal);
    const says = stands ? 'the rules of the gate are still in the network' : 'no rule of the gate is in the network';
    return { ok: !stands, says, numbers: {} };
  },
  commands(state) {
    const { place, table } = recordIn(state);
    return [['sudo', ...(place === 'machine' ? [] : ['nsenter', `--net=${place.netns}`]), ...deleteWords(table)]];
  },
};
