import type { Numbers } from '../../../core/model/plan/effect.ts';
import type { ProcessIdentity } from '../../../core/model/run/event.ts';
import type { ProcessTarget } from '../../../core/targets/process.ts';
import { identityOf } from '../../process/identity.ts';
import { Resources } from '../../process/resources.ts';
import type { Runner } from './runner.ts';
import { pidsOf } from './victims.ts';

/**
 * Measures the resources of one target's processes. A process that the gate has started is known by its session. The owner of a port is
 * searched only when none of the last known processes is left, because that search takes longer than the measurement.
 */
export function processObserver(target: ProcessTarget, runner: Runner, workspace: string): (signal: AbortSignal) => Promise<Numbers> {
  const resources = new Resources();
  let others: readonly ProcessIdentity[] = [];
  return async (signal) => {
    const leader = runner.started()?.leader;
    const roots = [...(leader ? [leader] : []), ...others];
    const seen = await resources.look(roots);
    if ((seen.processes ?? 0) > 0) return seen;
    signal.throwIfAborted();
    others = await search(target, workspace).catch(() => []);
    return others.length === 0 ? seen : resources.look(others);
  };
}

async function search(target: ProcessTarget, workspace: string): Promise<readonly ProcessIdentity[]> {
  const identities = await Promise.all((await pidsOf(target, null, workspace)).map(identityOf));
  return identities.filter((identity) => identity !== null);
}
