import { type FileHandle, open, readlink } from 'node:fs/promises';
import { GateFailure } from '../../core/model/failure.ts';
import type { ProcessIdentity } from '../../core/model/run/event.ts';
import { readSmallFile } from '../process/descriptors.ts';
import { stateOf } from '../process/identity.ts';

/** The user and the network namespace of one process. They are kept open, so that no other process can take its place. */
export interface HeldNamespaces {
  /** Files that lead to them until they are released. */
  readonly user: string;
  readonly net: string;
  /** Is this user root inside? Otherwise a program that enters becomes root there. */
  readonly isRoot: boolean;
  release(): Promise<void>;
}

/**
 * Is this process in a user namespace that this user has made? Only root and the user itself can map the user's own id into one. The
 * namespace of the gate itself does not count. The kernel looks once more when a program enters it.
 */
export const isInOwnUserNamespace = async (pid: number): Promise<boolean> => (await ownIdIn(pid)) !== null;

async function ownIdIn(pid: number): Promise<number | null> {
  const user = process.geteuid?.() ?? 0;
  if (user === 0) return null;
  const [map, its, own] = await Promise.all([
    readSmallFile(`/proc/${pid}/uid_map`).catch(() => ''),
    readlink(`/proc/${pid}/ns/user`).catch(() => null),
    readlink('/proc/self/ns/user'),
  ]);
  return its === null || its === own ? null : idInside(map, user);
}

/**
 * The id that a user has inside; `null`: this user has not made the namespace. Source: user_namespaces(7). Each line has an id inside, an id outside and
 * how many follow; a user may map only itself, alone.
 */
export function idInside(map: string, user: number): number | null {
  const lines = map.split('\n').map((line) => line.trim().split(/\s+/));
  const own = lines.find(([, outside, count]) => Number(outside) === user && count === '1');
  return own === undefined ? null : Number(own[0]);
}

/**
 * Opens the namespaces of exactly this process. `null`: it has ended.
 * @throws GateFailure TARGET_REFUSED where they do not belong to this user
 */
export async function holdNamespaces(process_: ProcessIdentity): Promise<HeldNamespaces | null> {
  const files: FileHandle[] = [];
  const release = async (): Promise<void> => {
    for (const file of files) await file.close();
  };
  try {
    for (const name of ['user', 'net']) files.push(await open(`/proc/${process_.pid}/ns/${name}`));
    const id = await ownIdIn(process_.pid);
    // After everything else: what was read before is that of this process, and not of another one with its pid.
    if ((await stateOf(process_)) === null) {
      await release();
      return null;
    }
    if (id === null) throw notOurs(process_.pid);
    const [user = '', net = ''] = files.map(({ fd }) => `/proc/${process.pid}/fd/${fd}`);
    return { user, net, isRoot: id === 0, release };
  } catch (error) {
    await release();
    if ((await stateOf(process_)) === null) return null;
    throw (error as NodeJS.ErrnoException).code === 'EACCES' ? notOurs(process_.pid) : error;
  }
}

const notOurs = (pid: number): GateFailure =>
  new GateFailure('TARGET_REFUSED', `process ${pid} is not in a user namespace of this user, so its network is not touched`, {
    hint: 'run the gate as the user whose container engine it is',
  });
