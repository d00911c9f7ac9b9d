import type { ProcessIdentity } from '../../core/model/run/event.ts';
import { readSmallFile } from '../process/descriptors.ts';
import { identityOf } from '../process/identity.ts';
import { allPids } from '../process/scan.ts';
import { idsIn } from './find.ts';
import type { Container } from './inspect.ts';

/**
 * The main process of a container, where the engine's machine is this one; `null`: it is elsewhere, or another process has that number. The
 * kernel names the container in the cgroup of its processes, with Docker as with Podman. Without root there may be no such cgroup; then the files that
 * the engine mounts into it name the container.
 */
export async function mainProcess({ id, pid }: Pick<Container, 'id' | 'pid'>): Promise<ProcessIdentity | null> {
  if (pid <= 1) return null;
  const identity = await identityOf(pid);
  return identity !== null && ((await isInContainer(pid, id)) || (await hasFilesOf(pid, id))) ? identity : null;
}

/** Does this process run in the container with this full id? */
export const isInContainer = async (pid: number, id: string): Promise<boolean> =>
  (await readSmallFile(`/proc/${pid}/cgroup`).catch(() => '')).includes(id);

const hasFilesOf = async (pid: number, id: string): Promise<boolean> =>
  idsIn('', await readSmallFile(`/proc/${pid}/mountinfo`).catch(() => '')).includes(id);

/** Every process of a container on this machine. */
export async function processesIn(id: string): Promise<readonly ProcessIdentity[]> {
  const all = await Promise.all((await allPids()).map(async (pid) => ((await isInContainer(pid, id)) ? identityOf(pid) : null)));
  return all.filter((one) => one !== null);
}
