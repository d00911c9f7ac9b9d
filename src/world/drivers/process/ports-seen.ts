import type { ProcessTarget } from '../../../core/targets/process.ts';
import { identityOf } from '../../process/identity.ts';
import { listeningOf } from '../../process/listeners.ts';
import { membersOf } from '../../process/members.ts';
import { pidsOf } from './victims.ts';

/** TCP ports on which a process that is known by its pidfile alone, or one of its descendants, listens now. Empty if it does not run, or may not be read. */
export async function portsSeen(target: ProcessTarget, workspace: string): Promise<readonly number[]> {
  if (target.pidfile === undefined || target.port !== undefined) return [];
  try {
    const pids = await pidsOf(target, null, workspace);
    const roots = (await Promise.all(pids.map(identityOf))).filter((one) => one !== null);
    const members = await membersOf(roots);
    return (await listeningOf(members.map(({ pid }) => pid))).flatMap((one) => ('port' in one && one.host !== 'other' ? [one.port] : []));
  } catch {
    // Only a diagnosis needs it.
    return [];
  }
}
