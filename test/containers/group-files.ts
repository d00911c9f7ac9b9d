import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Running } from './engine.ts';

/** Which version of the control groups this machine has. */
export const groupVersion = existsSync('/sys/fs/cgroup/cgroup.controllers') ? 2 : 1;

/** The file of each limit: controller and name in version 1, name in version 2. */
const names = {
  cpu: ['cpu', 'cpu.cfs_quota_us', 'cpu.max'],
  memory: ['memory', 'memory.limit_in_bytes', 'memory.max'],
  'memory-slow': ['memory', '', 'memory.high'],
  processes: ['pids', 'pids.max', 'pids.max'],
  'disk-slow': ['blkio', 'blkio.throttle.write_iops_device', 'io.max'],
} as const;
export type Limited = keyof typeof names;

/** Where the kernel shows a limit of a container that runs, without any code of the gate. */
export function limitFile(kind: Limited, { id }: Pick<Running, 'id'>): string {
  const [controller, in1, in2] = names[kind];
  if (groupVersion === 1) return `/sys/fs/cgroup/${controller}/docker/${id}/${in1}`;
  const ofSystemd = `/sys/fs/cgroup/system.slice/docker-${id}.scope`;
  return `${existsSync(ofSystemd) ? ofSystemd : `/sys/fs/cgroup/docker/${id}`}/${in2}`;
}

export const limitIn = async (kind: Limited, running: Pick<Running, 'id'>): Promise<string> =>
  (await readFile(limitFile(kind, running), 'utf8')).trim();

/** How the kernel shows that there is no limit of memory. */
export const unlimitedMemory = groupVersion === 1 ? '9223372036854771712' : 'max';
