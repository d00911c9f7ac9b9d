import { join } from 'node:path';
import type { GroupLimit } from '../../core/faults/fault.ts';
import { GateFailure } from '../../core/model/failure.ts';
import { type ControlGroup, type Controller, readGroupFile } from './control-group.ts';
import { type GroupValueAt, readGroupValue } from './group-value.ts';

/** A value of a control group before the fault and during it, as the kernel shows both. */
export interface GroupValue extends GroupValueAt {
  readonly was: string;
  readonly ours: string;
}

/** What a limit changes, in this order, and the counters whose sum says how often it was reached. */
export interface GroupChange {
  readonly values: readonly GroupValue[];
  readonly counters: readonly Counter[];
  /** They count what is limited, not how often the limit was reached: this number in a second reaches it. */
  readonly ratePerSecond?: number;
}

/** A number in a file: the whole text, or the value of one key, which may be one `field=` of several. */
export interface Counter {
  readonly file: string;
  readonly key: string | null;
  readonly field?: string;
}

/** The kernel rounds a limit down to whole pages; 64 KiB is the largest page of the kernels that the gate runs on (arm64). */
const pageBytes = 65_536;
/** The kernel takes no smaller quota; source: `min_cfs_quota_period` in kernel/sched. */
const leastQuotaUs = 1_000;

/**
 * What lowers this resource of a control group now.
 * @param disk number of the disk that a limit of writes is about; empty for any other
 * @throws GateFailure TARGET_UNAVAILABLE where the group has no such limit, or a lower one
 */
export const changeFor = (limit: GroupLimit, group: ControlGroup, disk = ''): Promise<GroupChange> => {
  const files = filesIn(group);
  if (limit.resource === 'cpu') return cpuChange(limit.share, group, files);
  if (limit.resource === 'memory') return memoryChange(limit.roomBytes, group, files);
  if (limit.resource === 'reclaim') return reclaimChange(limit.ofUsage, group, files);
  if (limit.resource === 'disk') return diskChange(limit.writesPerSecond, disk, group, files);
  return processesChange(limit.left, files);
};

async function cpuChange(share: number, { version }: ControlGroup, files: Files): Promise<GroupChange> {
  const { path, text } = files('cpu');
  const counters = [{ file: path('cpu.stat'), key: 'nr_throttled' }];
  const quotaUs = (periodUs: number): number => Math.max(leastQuotaUs, Math.round(share * periodUs));
  if (version === 2) {
    const was = await text('cpu.max');
    const [now = '', period = '100000'] = was.split(' ');
    const ours = `${lowered(numberOf(now), quotaUs(Number(period)))} ${period}`;
    return { values: [{ file: path('cpu.max'), was, ours }], counters };
  }
  const [was, period] = [await text('cpu.cfs_quota_us'), Number(await text('cpu.cfs_period_us'))];
  return { values: [{ file: path('cpu.cfs_quota_us'), was, ours: `${lowered(numberOf(was), quotaUs(period))}` }], counters };
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
    counters: [version === 2 ? { file: path('memory.events'), key: 'max' } : { file: path('memory.failcnt'), key: null }],
  };
}

async function reclaimChange(ofUsage: number, { version }: ControlGroup, files: Files): Promise<GroupChange> {
  if (version === 1)
    throw new GateFailure(
      'TARGET_UNAVAILABLE',
      'this machine has version 1 of the control groups, which cannot slow a program down when it needs memory, but only kill it',
      { hint: 'use the fault `memory`, or a machine with version 2, as the runners of GitHub' },
    );
  const { path, text } = files('memory');
  const [used, was] = [Number(await text('memory.current')), await text('memory.high')];
  const bytes = Math.floor((used * ofUsage) / pageBytes) * pageBytes;
  return {
    values: [{ file: path('memory.high'), was, ours: `${lowered(numberOf(was), bytes)}` }],
    counters: [{ file: path('memory.events'), key: 'high' }],
  };
}

async function processesChange(left: number, files: Files): Promise<GroupChange> {
  const { path, text } = files('pids');
  const [used, was] = [Number(await text('pids.current')), await text('pids.max')];
  return {
    values: [{ file: path('pids.max'), was, ours: `${lowered(numberOf(was), used + left)}` }],
    counters: [{ file: path('pids.events'), key: 'max' }],
  };
}

async function diskChange(writesPerSecond: number, disk: string, { version }: ControlGroup, files: Files): Promise<GroupChange> {
  const { path, text } = files('io');
  const name = version === 2 ? 'io.max' : 'blkio.throttle.write_iops_device';
  await text(name);
  const at = { file: path(name), disk };
  const was = (await readGroupValue(at)) ?? '';
  const ratePerSecond = Math.max(1, Math.round(writesPerSecond));
  const now = was === '0' ? Number.POSITIVE_INFINITY : numberOf(was);
  // The limit is about discarded blocks as well, which are counted apart.
  const counters =
    version === 2
      ? ['wios', 'dios'].map((field) => ({ file: path('io.stat'), key: disk, field }))
      : ['Write', 'Discard'].map((name) => ({ file: path('blkio.throttle.io_serviced'), key: `${disk} ${name}` }));
  return { values: [{ ...at, was, ours: `${lowered(now, ratePerSecond)}` }], counters, ratePerSecond };
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

/** The sum of counters now; `null`: the control group no longer exists. */
export async function countOf(counters: readonly Counter[]): Promise<number | null> {
  const counts = await Promise.all(counters.map(numberIn));
  return counts.includes(null) ? null : counts.reduce<number>((sum, one) => sum + (one ?? 0), 0);
}

async function numberIn({ file, key, field }: Counter): Promise<number | null> {
  const text = await readGroupFile(file);
  if (text === null) return null;
  if (key === null) return Number(text);
  const rest = text
    .split('\n')
    .find((line) => line.startsWith(`${key} `))
    ?.slice(key.length + 1);
  if (field === undefined) return Number(rest ?? '0');
  const word = rest?.split(' ').find((one) => one.startsWith(`${field}=`));
  return Number(word?.slice(field.length + 1) ?? '0');
}
