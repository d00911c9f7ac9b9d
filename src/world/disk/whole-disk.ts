import { readFile, readlink, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { GateFailure } from '../../core/model/failure.ts';
import { type Mount, mountAt, mountsOf, volumesAmong } from '../limits/mounts.ts';

const ofBlock = '/sys/dev/block';

/** The disk of a file system, `8:0`: the kernel limits whole disks and no partitions. `null`: it is on none. @param root where the kernel shows disks */
export async function wholeDisk(device: string, root = ofBlock): Promise<string | null> {
  const folder = join(root, device);
  if ((await stat(folder).catch(() => null)) === null) return null;
  if ((await stat(join(folder, 'partition')).catch(() => null)) === null) return device;
  const disk = dirname(resolve(root, await readlink(folder)));
  return readFile(join(disk, 'dev'), 'utf8').then(
    (text) => text.trim(),
    () => null,
  );
}

/**
 * The disk on which a container writes.
 * @param path in the container; left out: the one disk of its own files and all its volumes
 * @throws GateFailure TARGET_UNAVAILABLE where it is on none, or on several
 */
export async function diskOf(pid: number, path: string | undefined): Promise<string> {
  const [mounts, ofMachine] = [await mountsOf(pid), await mountsOf(process.pid)];
  const places = path === undefined ? [mountAt(mounts, '/'), ...volumesAmong(mounts)] : [mountAt(mounts, path)];
  const found = await Promise.all(places.map(async (mount) => ({ mount, disk: mount && (await wholeDisk(deviceOf(mount, ofMachine))) })));
  const disks = new Map(found.flatMap(({ mount, disk }) => (disk ? [[disk, mount?.path ?? '']] : [])));
  const [first] = disks.keys();
  if (disks.size === 1 && first !== undefined) return first;
  if (disks.size > 1)
    throw new GateFailure('TARGET_UNAVAILABLE', `the container writes to ${disks.size} disks`, {
      hint: `choose one of them with \`path\`: ${[...disks.values()].join(', ')}`,
    });
  const nowhere =
    path === undefined
      ? 'nothing that the container writes is on a disk that the kernel can limit'
      : `${path} is on no disk that the kernel can limit (file system ${places[0]?.type ?? 'unknown'})`;
  throw new GateFailure('TARGET_UNAVAILABLE', nowhere, {
    hint: 'a `tmpfs` and file systems over a network have no disk on this machine; choose another volume with `path`',
  });
}

/** The device of a mount; of a layered one, that of the layer that is written. */
const deviceOf = ({ device, layer }: Mount, ofMachine: readonly Mount[]): string =>
  layer === undefined ? device : (mountAt(ofMachine, layer)?.device ?? device);
