import { basename } from 'node:path';
import type { Json } from '../../core/model/json.ts';
import { engineBackMs } from '../containers/engine-back.ts';
import { kernelFolders, lifeOf } from '../limits/control-group.ts';
import type { GroupValue } from '../limits/group-limit.ts';
import { isDiskLimit, lineOf, readGroupValue, writeGroupValue } from '../limits/group-value.ts';
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
  'memory.high',
  'memory.swap.max',
  'memory.limit_in_bytes',
  'memory.memsw.limit_in_bytes',
  'pids.max',
  'io.max',
  'blkio.throttle.write_iops_device',
]);

function valuesIn(state: Json, root: string): ChangedValue[] {
  const { id } = recordIn(state);
  return recordsIn(state, 'values').map(({ file, was, ours, life, disk }) => {
    const isLimit =
      typeof file === 'string' && file.startsWith(`${root}/`) && file.includes(id) && !file.includes('/../') && limits.has(basename(file));
    const isValue = (text: Json | undefined): text is string => typeof text === 'string' && /^(max|-?\d{1,20})( \d{1,20})?$/.test(text);
    const isDisk = disk === undefined ? !isDiskLimit(`${file}`) : isDiskLimit(`${file}`) && /^\d{1,6}:\d{1,8}$/.test(`${disk}`);
    if (!isLimit || !isDisk || !isValue(was) || !isValue(ours) || typeof life !== 'string')
      throw new TypeError('the undo record names no limit of a container');
    return { file, was, ours, life, ...(disk !== undefined && { disk: `${disk}` }) };
  });
}

/** A restarted container has a new control group, and a value that another program has written is not ours to change. */
const isOurs = async (value: ChangedValue): Promise<boolean> =>
  (await lifeOf(value.file)) === value.life && (await readGroupValue(value)) === value.ours;

/**
 * Restores the limits of a container that still have the value of the fault, in the reverse order. State: what `containerRecord` writes, and
 * `{ values: ChangedValue[] }`. A container that ended during the fault is started, unless its restart policy does so.
 * @param root where the kernel shows control groups
 */
export const containerLimitsOn = (root: string): UndoHandler => ({
  kind: 'container.limits',
  async undo(state, signal) {
    const { socket, id } = recordIn(state);
    for (const value of valuesIn(state, root).toReversed())
      if (await isOurs(value))
        await writeGroupValue(value, value.was, signal, { near: { socket, id } }).catch(async (error: unknown) => {
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
      .map((value) => ['sudo', 'sh', '-c', 'echo "$1" > "$2"', 'sh', lineOf(value, value.was), value.file]),
  limitMs: () => engineBackMs,
});

export const containerLimits = containerLimitsOn(kernelFolders.cgroup);
