import { join } from 'node:path';
import type { GroupLimit } from '../../core/faults/fault.ts';
import { GateFailure } from '../../core/model/failure.ts';
import { type ControlGroup, type Controller, readGroupFile } from './control-group.ts';

/** A file of a control group, with its value before the fault and during it, as the kernel shows both. */
export interface GroupValue {
  readonly file: string;
  readonly was: string;
  readonly ours: string;
}

/** What a limit changes, in this order, and what counts how often it was reached. */
export interface GroupChange {
  readonly values: readonly GroupValue[];
  readonly counter: Counter;
}

/** A number in a file: the whole text, or the value of one key. */
export interface Counter {
  readonly file: string;
  readonly key: string | null;
}

/** The kernel rounds a limit down to whole pages; 64 KiB is the largest page of the kernels that the gate runs on (arm64). */
const pageBytes = 65_536;
/** The kernel takes no smaller quota; source: `min_cfs_quota_period` in kernel/sched. */
const leastQuotaUs = 1_000;

/**
 * What lowers this resource of a control group now.
 * @throws GateFailure TARGET_UNAVAILABLE where the group has no such limit, or a lower one
 */
export const changeFor = (limit: GroupLimit, group: ControlGroup): Promise<GroupChange> => {
  const files = filesIn(group);
  if (limit.resource === 'cpu') return cpuChange(limit.share, group, files);
  if (limit.resource === 'memory') return memoryChange(limit.roomBytes, group, files);
  return processesChange(limit.left, files);
};

async function cpuChange(share: number, { version }: ControlGroup, files: Files): Promise<GroupChange> {
  const { path, text } = files('cpu');
  const counter = { file: path('cpu.stat'), key: 'nr_throttled' };
  const quotaUs = (periodUs: number): number => Math.max(leastQuotaUs, Math.round(share * periodUs));
  if (version === 2) {
    const was = await text('cpu.max');
    const [now = '', period = '100000'] = was.split(' ');
    const ours = `${lowered(numberOf(now), quotaUs(Number(period)))} ${period}`;
    return { values: [{ file: path('cpu.max'), was, ours }], counter };
  }
  const [was, period] = [await text('cpu.cfs_quota_us'), Number(await text('cpu.cfs_period_us'))];
  return { values: [{ file: path('cpu.cfs_quota_us'), was, ours: `${lowered(numberOf(was), quotaUs(period))}` }], counter };
}

/** Swap would hide the limit, so it is limited as well where the kernel counts it. */
async function memoryChange(roomBytes: number, { version }: ControlGroup, files: Files): Promise<GroupChange> {
  const { path, text, maybe } = files('memory');
  const names =
    version === 2
      ? { used: 'memory.current', limit: 'memory.max', swap: 'memory.swap.max' }
      : { used: 'memory.usage_in_bytes', limit: 'memory.limit_in_bytes', swap: 'memory.memsw.limit_in_bytes' };
  const [used, was, swap] = [await text(names.used), await text(names.limit), await maybe(names.swap)];
  const bytes = Math.floor((Number(used) + roomBytes) / pageBytes) * pageBytes;
  const ours = `${lowered(numberOf(was), bytes)}`;
  const swapOurs = version === 2 ? '0' : ours;
  return {
    values: [
      { file: path(names.limit), was, ours },
      ...(swap === null || numberOf(swap) <= Number(swapOurs) ? [] : [{ file: path(names.swap), was: swap, ours: swapOurs }]),
    ],
    counter: version === 2 ? { file: path('memory.events'), key: 'max' } : { file: path('memory.failcnt'), key: null },
  };
}

async function processesChange(left: number, files: Files): Promise<GroupChange> {
  const { path, text } = files('pids');
  const [used, was] = [Number(await text('pids.current')), await text('pids.max')];
  return {
    values: [{ file: path('pids.max'), was, ours: `${lowered(numberOf(was), used + left)}` }],
    counter: { file: path('pids.events'), key: 'max' },
  };
}

type Files = ReturnType<typeof filesIn>;

const filesIn = (group: ControlGroup) => (controller: Controller) => {
  const folder = group.folderOf(controller);
  const path = (name: string): string => join(folder, name);
  return {
    path,
    maybe: (name: string): Promise<string | null> => readGroupFile(path(name)),
    async text(name: string): Promise<string> {
      const found = await readGroupFile(path(name));
      if (found !== null) return found;
      throw new GateFailure('TARGET_UNAVAILABLE', `this kernel does not limit \`${controller}\` for the container: it has no ${name}`);
    },
  };
};

/** `max` and `-1` mean that there is no limit. */
const numberOf = (text: string): number => (text === 'max' || text === '-1' ? Number.POSITIVE_INFINITY : Number(text));

function lowered(now: number, ours: number): number {
  if (ours < now) return ours;
  throw new GateFailure('TARGET_UNAVAILABLE', `the container has a limit already that is as low: ${now} instead of ${ours}`, {
    hint: 'give the fault a smaller value, or the container a larger limit',
  });
}

/** How often the limit was reached; `null`: the control group no longer exists. */
export async function countOf({ file, key }: Counter): Promise<number | null> {
  const text = await readGroupFile(file);
  if (text === null) return null;
  const value =
    key === null
      ? text
      : (text
          .split('\n')
          .find((line) => line.startsWith(`${key} `))
          ?.slice(key.length) ?? '0');
  return Number(value);
}
