import { basename } from 'node:path';
import type { Json } from '../../core/model/json.ts';
import { engineBackMs } from '../containers/engine-back.ts';
import { kernelFolders, lifeOf, readGroupFile, writeGroupFile } from '../limits/control-group.ts';
import type { GroupValue } from '../limits/group-limit.ts';
import { recordIn, runs, startIfEnded } from './container.ts';
import { recordsIn } from './state.ts';
import type { UndoHandler } from './undo-handler.ts';

/** A changed file, and which life of the control group it belongs to. */
export interface ChangedValue extends GroupValue {
  readonly life: string;
}

/** The only files that an undo writes. */
const limits = new Set([
  'cpu.max',
  'cpu.cfs_quota_us',
  'memory.max',
  'memory.swap.max',
  'memory.limit_in_bytes',
  'memory.memsw.limit_in_bytes',
  'pids.max',
]);

function valuesIn(state: Json, root: string): ChangedValue[] {
  const { id } = recordIn(state);
  return recordsIn(state, 'values').map(({ file, was, ours, life }) => {
    const isLimit =
      typeof file === 'string' && file.startsWith(`${root}/`) && file.includes(id) && !file.includes('/../') && limits.has(basename(file));
    const isValue = (text: Json | undefined): text is string => typeof text === 'string' && /^(max|-?\d{1,20})( \d{1,20})?$/.test(text);
    if (!isLimit || !isValue(was) || !isValue(ours) || typeof life !== 'string')
      throw new TypeError('the undo record names no limit of a container');
    return { file, was, ours, life };
  });
}

/** A restarted container has a new control group, and a value that another program has written is not ours to change. */
const isOurs = async ({ file, ours, life }: ChangedValue): Promise<boolean> =>
  (await lifeOf(file)) === life && (await readGroupFile(file)) === ours;

/**
 * Restores the limits of a container that still have the value of the fault, in the reverse order. State: what `containerRecord` writes, and
 * `{ values: ChangedValue[] }`. A container that ended during the fault is started, unless its restart policy does so.
 * @param root where the kernel shows control groups
 */
export const containerLimitsOn = (root: string): UndoHandler => ({
  kind: 'container.limits',
  async undo(state, signal) {
    for (const value of valuesIn(state, root).toReversed())
      if (await isOurs(value))
        await writeGroupFile(value.file, value.was, signal).catch(async (error: unknown) => {
          if (await isOurs(value)) throw error;
        });
    await startIfEnded(state, signal);
  },
  async verifyRemoved(state, signal) {
    if ((await Promise.all(valuesIn(state, root).map(isOurs))).includes(true))
      return { ok: false, says: 'the container is still limited', numbers: {} };
    const seen = await runs(state, signal);
    return seen.ok ? { ...seen, says: `no limit of the fault is left, and ${seen.says}` } : seen;
  },
  commands: (state) =>
    valuesIn(state, root)
      .toReversed()
      .map(({ file, was }) => ['sudo', 'sh', '-c', 'echo "$1" > "$2"', 'sh', was, file]),
  limitMs: () => engineBackMs,
});

export const containerLimits = containerLimitsOn(kernelFolders.cgroup);
