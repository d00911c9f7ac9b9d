import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { ProcessIdentity } from '../../../core/model/event.ts';
import { GateFailure } from '../../../core/model/failure.ts';
import type { ProcessTarget } from '../../../core/model/target.ts';
import { refusalOf } from '../../process/guard.ts';
import { identityOf } from '../../process/identity.ts';
import { listenersOf } from '../../process/listeners.ts';
import { processes } from '../../process/processes.ts';
import type { Site } from '../site.ts';
import type { Started } from './start.ts';

/**
 * Who this target is right now: by pidfile, else whoever listens on its port (a server's workers share the port, all of them count),
 * else what the gate has started, with all that came of it. Empty: nobody. Rejects with TARGET_REFUSED for a process that must never be touched.
 */
export async function victimsOf(
  target: ProcessTarget,
  started: Started | null,
  { workspace, keeper }: Pick<Site, 'workspace' | 'keeper'>,
): Promise<ProcessIdentity[]> {
  const pids = await pidsOf(target, started, workspace);
  for (const pid of pids) {
    const refusal = pid === keeper.pid ? 'it is the keeper, which carries the links' : await refusalOf(pid);
    if (refusal !== null) throw new GateFailure('TARGET_REFUSED', `process ${pid} of target "${target.name}" is not touched: ${refusal}`);
  }
  return (await Promise.all(pids.map(identityOf))).filter((identity) => identity !== null);
}

/** By what the config says, without a look at who that is. */
export async function pidsOf(target: ProcessTarget, started: Started | null, workspace: string): Promise<number[]> {
  if (target.pidfile !== undefined) return pidIn(await readFile(resolve(workspace, target.pidfile), 'utf8').catch(() => ''));
  if (target.port !== undefined) return listenersOf(target.port);
  return started === null ? [] : (await processes.startedFor(started.mark, started.leader)).map(({ pid }) => pid);
}

function pidIn(text: string): number[] {
  const pid = Number(text.trim().split(/\s+/)[0]);
  return Number.isSafeInteger(pid) && pid > 0 ? [pid] : [];
}
