import { existsSync } from 'node:fs';
import { readFile, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { inspected } from './engine.ts';
import { run, withClock } from './image.ts';

/** What a fault on a container may leave behind, read from outside, without any code of the gate. */
export interface Condition {
  readonly paused: boolean;
  readonly running: boolean;
  /** Limits of the control group by file. */
  readonly limits: Readonly<Record<string, string>>;
  /** Soft limits of open files of its processes. */
  readonly openFiles: readonly string[];
  /** How its volume is mounted: the options by path. */
  readonly mounts: readonly string[];
  /** Blocks of its volume that files take, with a name or without. */
  readonly usedBlocks: number | null;
  /** What its clock file says; `null`: it has none. */
  readonly clock: string | null;
  /** Tables of the gate in the network of the container. */
  readonly tables: readonly string[];
}

/** Words for a container whose volume is a file system of its own, which every fault on volumes takes. */
export const ownVolume = ['--tmpfs', '/data:size=16m'];

/** Words for a container with a volume on a file system of its own, one on the disk of the machine, and a clock file. */
export const volumes = [...ownVolume, '--volume', '/disk', ...withClock];

/** Faults that need version 2 of the control groups, where this machine has version 1: they are refused. */
export const refusedHere = existsSync('/sys/fs/cgroup/cgroup.controllers') ? [] : ['memory-slow'];

/** Parameters that choose between them, for the faults that need a choice. */
export const placeOf = (kind: string): string => (kind === 'disk-slow' ? '/disk' : '/data');

/** Source: linux/magic.h. */
const tmpfs = 0x01021994;

const files = [
  ...[
    'cpu/CGROUP/cpu.cfs_quota_us',
    'memory/CGROUP/memory.limit_in_bytes',
    'memory/CGROUP/memory.memsw.limit_in_bytes',
    'pids/CGROUP/pids.max',
    'blkio/CGROUP/blkio.throttle.write_iops_device',
  ],
  ...['CGROUP/cpu.max', 'CGROUP/memory.max', 'CGROUP/memory.high', 'CGROUP/memory.swap.max', 'CGROUP/pids.max', 'CGROUP/io.max'],
];

export async function conditionOf(id: string): Promise<Condition> {
  const { Paused: paused, Running: running, Pid: pid } = (await inspected(id)).State;
  const mountinfo = await readFile(`/proc/${pid}/mountinfo`, 'utf8').catch(() => '');
  const cgroups = await readFile(`/proc/${pid}/cgroup`, 'utf8').catch(() => '');
  const cgroup = /:(\/[^\n]*[0-9a-f]{64}[^\n]*)/.exec(cgroups)?.[1] ?? '';
  const limits = await Promise.all(
    files.map(async (file) => {
      const text = await readFile(join('/sys/fs/cgroup', file.replace('CGROUP', cgroup)), 'utf8').catch(() => null);
      return text === null || cgroup === '' ? [] : [[file, text.trim()] as const];
    }),
  );
  if (cgroups !== '' && cgroup === '') throw new Error(`no control group of container ${id} can be seen, so nothing that is left would be`);
  const openFiles = await Promise.all(
    (await pidsIn(cgroup)).map(
      async (one) => /Max open files +(\S+)/.exec(await readFile(`/proc/${one}/limits`, 'utf8').catch(() => ''))?.[1] ?? 'ended',
    ),
  );
  return {
    paused: paused === true,
    running: running === true,
    limits: Object.fromEntries(limits.flat()),
    openFiles: [...new Set(openFiles.filter((limit) => limit !== 'ended'))],
    mounts: mountinfo.split('\n').flatMap((line) => (line.split(' ')[4] === '/data' ? [line.split(' ').slice(4, 6).join(' ')] : [])),
    usedBlocks: await statfs(`/proc/${pid}/root/data`).then(
      ({ blocks, bfree, type }) => (type === tmpfs ? blocks - bfree : null),
      () => null,
    ),
    clock: await readFile(`/proc/${pid}/root/clock/offset`, 'latin1').catch(() => null),
    tables: await tablesIn(['nsenter', '--target', `${pid}`, '--net']),
  };
}

/** Podman's own list of processes has no pids of this machine. */
async function pidsIn(cgroup: string): Promise<readonly string[]> {
  if (cgroup === '') return [];
  const texts = await Promise.all(
    ['pids', ''].map((folder) => readFile(join('/sys/fs/cgroup', folder, cgroup, 'cgroup.procs'), 'utf8').catch(() => '')),
  );
  return texts.join('').split('\n').filter(Boolean);
}

async function tablesIn(place: readonly string[]): Promise<readonly string[]> {
  const [program = '', ...words] = [...place, 'nft', 'list', 'tables'];
  const { stdout } = await run(program, words).catch(() => ({ stdout: '' }));
  return stdout.split('\n').filter((line) => line.includes('chaos_gate'));
}
