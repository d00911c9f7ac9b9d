import type { Json } from '../../core/model/json.ts';
import type { ProcessIdentity } from '../../core/model/run/event.ts';
import { engineBackMs } from '../containers/engine-back.ts';
import { mountsOf, remountWords } from '../limits/mounts.ts';
import { stateOf } from '../process/identity.ts';
import { findReach, reasonLine } from '../reach/reach.ts';
import { rights } from '../reach/rights.ts';
import { recordIn, runs, startIfEnded } from './container.ts';
import { identityIn, textIn } from './state.ts';
import type { UndoHandler } from './undo-handler.ts';

const isOptions = /^[a-z]{2,12}(,[a-z]{2,12}){0,12}$/;

function mountIn(state: Json) {
  recordIn(state);
  const [path, was, ours, main] = [textIn(state, 'path'), textIn(state, 'was'), textIn(state, 'ours'), identityIn(state, 'main')];
  if (!/^\/[^\0]{1,4096}$/.test(path) || !isOptions.test(was) || !isOptions.test(ours) || main === null)
    throw new TypeError('the undo record names no mount of a container');
  return { path, was, ours, main };
}

/** How a path is mounted in the namespace of a process; `null`: the process has ended, or nothing is mounted there. */
export async function optionsAt(main: ProcessIdentity, path: string): Promise<string | null> {
  const mounts = await mountsOf(main.pid);
  if ((await stateOf(main)) === null) return null;
  return mounts.find((one) => one.path === path)?.options ?? null;
}

/**
 * Mounts a volume of a container as it was, if it is still mounted in the way of the fault. State: what `containerRecord` writes, and `{ path, was, ours:
 * string }`. A container that was restarted has new mounts. One that ended during the fault is started, unless its restart policy does so.
 */
export const containerMount: UndoHandler = {
  kind: 'container.mount',
  async undo(state, signal) {
    const { path, was, ours, main } = mountIn(state);
    if ((await optionsAt(main, path)) === ours) {
      const reach = await findReach(signal, undefined, rights.mounts);
      const end = await reach.run('machine', remountWords(main.pid, { path, options: was }), signal);
      if (end.status !== 0 && (await optionsAt(main, path)) === ours)
        throw new Error(`the volume could not be mounted as it was (${reasonLine(end)})`);
    }
    await startIfEnded(state, signal);
  },
  async verifyRemoved(state, signal) {
    const { path, ours, main } = mountIn(state);
    if ((await optionsAt(main, path)) === ours) return { ok: false, says: 'the volume is still read-only', numbers: {} };
    const seen = await runs(state, signal);
    return seen.ok ? { ...seen, says: `the volume is mounted as before, and ${seen.says}` } : seen;
  },
  commands(state) {
    const { path, was, main } = mountIn(state);
    return [['sudo', ...remountWords(main.pid, { path, options: was })]];
  },
  limitMs: () => engineBackMs,
};
