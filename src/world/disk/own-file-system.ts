import { realpath } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { type Mount, mountAt, mountsOf } from '../limits/mounts.ts';

/** Their space belongs to one mounted device, or to memory, and ends there. Network and layered file systems take it from elsewhere. */
const withOwnSpace: readonly string[] = ['tmpfs', 'ext2', 'ext3', 'ext4', 'xfs', 'btrfs'];

/** Folders that every machine needs; source: Filesystem Hierarchy Standard 3.0. */
const ofMachine = [
  '/',
  '/boot',
  '/dev',
  '/dev/shm',
  '/etc',
  '/home',
  '/opt',
  '/root',
  '/run',
  '/tmp',
  '/usr',
  '/var',
  '/var/lib',
  '/var/log',
];

/** Why a volume must not be filled; `null`: its space is its own. */
export type Refusal = (volume: Mount) => string | null;

/** @param more folders that this run needs, such as the repository and the data of the engine */
export async function fillingRefusals(more: readonly string[]): Promise<Refusal> {
  const mounts = await mountsOf(process.pid);
  const folders = [...more, process.cwd(), tmpdir(), homedir(), dirname(process.execPath), ...ofMachine];
  const used = await Promise.all(folders.map(async (folder) => ({ folder, path: await realpath(folder).catch(() => null) })));
  return refusalBy(used.flatMap(({ folder, path }) => (path === null ? [] : { folder, device: mountAt(mounts, path)?.device })));
}

/** @param used folders that others need, with the file systems on which they lie */
export const refusalBy =
  (used: readonly { readonly folder: string; readonly device: string | undefined }[]): Refusal =>
  ({ device, type }) => {
    const shared = used.find((one) => one.device === device);
    if (shared !== undefined) return `it shares a file system with ${shared.folder} of this machine`;
    return withOwnSpace.includes(type) ? null : `a file system of type ${type} may take its space from elsewhere`;
  };
