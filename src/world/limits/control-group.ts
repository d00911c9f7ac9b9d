import { access, constants, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { GateFailure } from '../../core/model/failure.ts';
import type { Near } from '../reach/helper.ts';
import { findReach, reasonLine } from '../reach/reach.ts';
import { rights } from '../reach/rights.ts';

/** Where the kernel shows control groups and processes; tests have folders of their own. */
export interface KernelFolders {
  readonly cgroup: string;
  readonly proc: string;
}

export const kernelFolders: KernelFolders = { cgroup: '/sys/fs/cgroup', proc: '/proc' };

export type Controller = 'cpu' | 'memory' | 'pids' | 'io';

/** Its name in version 1. */
const nameIn1 = (controller: Controller): string => (controller === 'io' ? 'blkio' : controller);

/** The control group of a container. Source: cgroups(7). */
export interface ControlGroup {
  readonly version: 1 | 2;
  folderOf(controller: Controller): string;
}

/**
 * The control group whose name has the id of the container: its processes may have made groups of their own below it.
 * @throws GateFailure TARGET_UNAVAILABLE where it is not on this machine
 */
export async function controlGroupOf(pid: number, id: string, { cgroup, proc }: KernelFolders): Promise<ControlGroup> {
  const lines = (await readFile(`${proc}/${pid}/cgroup`, 'utf8').catch(() => '')).trim().split('\n');
  const isVersion2 = await exists(join(cgroup, 'cgroup.controllers'));
  const pathOf = (controller: Controller): string => {
    const line = lines.find((one) => (isVersion2 ? one.startsWith('0::') : one.split(':')[1]?.split(',').includes(nameIn1(controller))));
    const path = line?.split(':').slice(2).join(':') ?? '';
    const at = path.split('/').findIndex((part) => part.includes(id));
    if (at < 0 || path.includes('..'))
      throw new GateFailure('TARGET_UNAVAILABLE', `the kernel shows no control group \`${controller}\` of the container on this machine`, {
        hint: 'run the gate on the machine of the container engine, not in a container',
      });
    return path
      .split('/')
      .slice(0, at + 1)
      .join('/');
  };
  return {
    version: isVersion2 ? 2 : 1,
    folderOf: (controller) => join(cgroup, isVersion2 ? '' : nameIn1(controller), pathOf(controller)),
  };
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** The text of a file of a control group; `null`: it does not exist, or no longer. */
export const readGroupFile = (path: string): Promise<string | null> =>
  readFile(path, 'utf8').then(
    (text) => text.trim(),
    () => null,
  );

/** Identifies one life of a control group: a container that is restarted gets a new group with the same name. `null`: it does not exist. */
export const lifeOf = (file: string): Promise<string | null> =>
  stat(dirname(file), { bigint: true }).then(
    ({ ino }) => String(ino),
    () => null,
  );

/** @throws GateFailure TARGET_UNAVAILABLE where the gate may not write this file, itself or as root */
export async function checkWritable(path: string, signal: AbortSignal, near?: Near): Promise<void> {
  const failure = await access(path, constants.W_OK).then(
    () => null,
    (error: NodeJS.ErrnoException) => error.code ?? error.message,
  );
  if (failure === null) return;
  if (failure === 'EACCES') {
    const reach = await findReach(signal, undefined, rights.limits, near);
    if (reach.way !== 'helper' || (await reach.run('machine', ['test', '-w', path], signal)).status === 0) return;
    throw new GateFailure('TARGET_UNAVAILABLE', 'a helper container may not change the limits of the container');
  }
  throw new GateFailure(
    'TARGET_UNAVAILABLE',
    failure === 'EROFS'
      ? 'the control groups are read-only here, as in a container'
      : `the limits of the container cannot be changed (${failure})`,
    { hint: 'run the gate on the machine of the container engine, in a job without `container:`' },
  );
}

export interface Writer {
  /** Of the run that writes a fault; left out in an undo. */
  readonly runId?: string;
  readonly near?: Near;
}

/** Writes a value, itself or as root. @throws Error with the reason of the kernel, such as EBUSY */
export async function writeGroupFile(path: string, value: string, signal: AbortSignal, { runId, near }: Writer = {}): Promise<void> {
  try {
    await writeFile(path, `${value}\n`, { flag: 'r+', signal });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EACCES') throw error;
    const reach = await findReach(signal, runId, rights.limits, near);
    const end = await reach.run('machine', ['tee', path], signal, { stdin: `${value}\n` });
    if (end.status !== 0) throw new Error(reasonLine(end), { cause: error });
  }
}
