import { GateFailure } from '../../core/model/failure.ts';
import { type Reach, reasonLine } from '../reach/reach.ts';

/** The space of a file system, in bytes. `freeBytes` includes what only root may use. */
export interface Space {
  readonly availableBytes: number;
  readonly freeBytes: number;
  readonly blockBytes: number;
}

/** Where a path of a container is, seen from this machine. */
export const pathIn = (pid: number, path: string): string => `/proc/${pid}/root${path}`;

/** @throws GateFailure TARGET_UNAVAILABLE where the kernel does not say it */
export async function spaceOf(reach: Reach, folder: string, signal: AbortSignal): Promise<Space> {
  const end = await reach.run('machine', ['stat', '--file-system', '--format', '%a %f %S', folder], signal);
  const [available, free, blockBytes] = end.stdout.trim().split(' ').map(Number);
  if (end.status !== 0 || available === undefined || free === undefined || !(blockBytes !== undefined && blockBytes > 0))
    throw new GateFailure('TARGET_UNAVAILABLE', `the space of the volume cannot be seen (${reasonLine(end)})`);
  return { availableBytes: available * blockBytes, freeBytes: free * blockBytes, blockBytes };
}
