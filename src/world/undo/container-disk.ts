import type { Json } from '../../core/model/json.ts';
import { quantityText } from '../../core/quantity/say.ts';
import { engineBackMs } from '../containers/engine-back.ts';
import { endHolder, holderRuns, isHolderMark } from '../disk/holder.ts';
import { pathIn, type Space, spaceOf } from '../disk/space.ts';
import { stateOf } from '../process/identity.ts';
import { findReach } from '../reach/reach.ts';
import { rights } from '../reach/rights.ts';
import { recordIn, runs, startIfEnded } from './container.ts';
import { identityIn, textIn } from './state.ts';
import type { UndoHandler } from './undo-handler.ts';

function diskIn(state: Json) {
  recordIn(state);
  const [mark, path, main] = [textIn(state, 'mark'), textIn(state, 'path'), identityIn(state, 'main')];
  if (!isHolderMark(mark) || !/^\/[^\0]{1,4096}$/.test(path)) throw new TypeError('the undo record names no volume that is kept full');
  return { mark, path, main };
}

/** `null`: the container was restarted, or the gate may not look. */
async function spaceIn(state: Json, signal: AbortSignal): Promise<Space | null> {
  const { path, main } = diskIn(state);
  if (main === null || (await stateOf(main)) === null) return null;
  const reach = await findReach(signal, undefined, rights.disks).catch(() => null);
  return reach === null ? null : spaceOf(reach, pathIn(main.pid, path), signal).catch(() => null);
}

/**
 * Ends the process whose file keeps a volume of a container full. State: what `containerRecord` writes, and `{ mark, path: string }`. A container that
 * ended because of it is started, unless its restart policy does so.
 */
export const containerDisk: UndoHandler = {
  kind: 'container.disk',
  async undo(state, signal) {
    await endHolder(diskIn(state).mark, signal);
    await startIfEnded(state, signal);
  },
  async verifyRemoved(state, signal) {
    if (await holderRuns(diskIn(state).mark)) return { ok: false, says: 'the volume is still kept full', numbers: {} };
    const space = await spaceIn(state, signal);
    const seen = await runs(state, signal);
    if (!seen.ok) return seen;
    const says = space === null ? 'nothing keeps the volume full' : `the volume has ${quantityText('size', space.availableBytes)} left`;
    const numbers = { ...seen.numbers, ...(space !== null && { availableBytes: space.availableBytes }) };
    return { ok: true, says: `${says}, and ${seen.says}`, numbers };
  },
  commands: (state) => [['sudo', 'pkill', '-KILL', '-f', diskIn(state).mark.replaceAll('.', '\\.')]],
  limitMs: () => engineBackMs,
};
