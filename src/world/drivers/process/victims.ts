import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { GateFailure } from '../../../core/model/failure.ts';
import type { WorkerChoice } from '../../../core/model/plan/worker-choice.ts';
import type { ProcessIdentity } from '../../../core/model/run/event.ts';
import type { ProcessTarget } from '../../../core/targets/process.ts';
import { type Family, familyOf } from '../../process/family.ts';
import { refusalOf } from '../../process/guard.ts';
import { identityOf } from '../../process/identity.ts';
import { listenersOf } from '../../process/listeners.ts';
import { everybody } from '../../process/members.ts';
import { processes } from '../../process/processes.ts';
import type { ProcessStat } from '../../process/stat.ts';
import type { DriverContext } from '../driver-context.ts';
import { refuseForwarders } from './forwarded.ts';
import type { Started } from './start.ts';

/** Whom a fault strikes right now. */
export interface Victims {
  readonly processes: readonly ProcessIdentity[];
  /** The main process and the workers that serve together, struck or not. */
  readonly main: ProcessIdentity | null;
  readonly workers: readonly ProcessIdentity[];
  /** Which of the workers, counted from 0 in the order in which they were started; `null`: no single worker was chosen. */
  readonly index: number | null;
}

/** Those of this target that a fault strikes, as `which` says. Rejects with TARGET_REFUSED, or TARGET_UNAVAILABLE where there is nobody. */
export async function victimsOf(
  target: ProcessTarget,
  started: Started | null,
  context: DriverContext,
  choice: WorkerChoice | undefined,
  signal: AbortSignal,
): Promise<Victims> {
  const present = await presentOf(target, started, context, signal);
  if (present.length === 0) throw new GateFailure('TARGET_UNAVAILABLE', 'there is no such process right now');
  const all = await everybody();
  const family = familyOf(
    all.filter(({ pid }) => present.some((one) => one.pid === pid)),
    all,
  );
  const { chosen, index } = chosenIn(family, target, choice);
  if (chosen !== null)
    await refuseUntouchable(
      target,
      started,
      chosen.map(({ pid }) => pid),
      context,
    );
  const [main = null] = await identified(family.main === null ? [] : [family.main]);
  return { processes: chosen === null ? present : await identified(chosen), main, workers: await identified(family.workers), index };
}

/** `chosen: null`: all that are present, as always. */
function chosenIn(
  { main, workers }: Family,
  { which }: ProcessTarget,
  choice: WorkerChoice | undefined,
): { readonly chosen: readonly ProcessStat[] | null; readonly index: number | null } {
  if (which === 'one' && workers.length > 0) {
    const index = Math.min(workers.length - 1, choice?.index ?? Math.floor((choice?.fraction ?? 0) * workers.length));
    return { chosen: workers.slice(index, index + 1), index };
  }
  if (which !== 'main' || (main !== null && workers.length === 0)) return { chosen: null, index: null };
  if (main === null)
    throw new GateFailure('TARGET_UNAVAILABLE', `${workers.length} processes serve together, and none of them is the main process`);
  return { chosen: [main], index: null };
}

const identified = async (stats: readonly ProcessStat[]): Promise<ProcessIdentity[]> =>
  (await Promise.all(stats.map(({ pid }) => identityOf(pid)))).filter((identity) => identity !== null);

/** Who this target is right now. Empty: nobody. Rejects with TARGET_REFUSED for a process that must never be touched. */
export async function presentOf(
  target: ProcessTarget,
  started: Started | null,
  context: DriverContext,
  signal: AbortSignal,
): Promise<ProcessIdentity[]> {
  const pids = await pidsOf(target, started, context.workspace);
  // What the gate was told to start is what was meant, whatever program it is.
  const ours = started === null ? [] : (await processes.startedFor(started.mark, started.leader, started.inherited)).map(({ pid }) => pid);
  await refuseForwarders(
    target,
    pids.filter((pid) => !ours.includes(pid)),
    context,
    signal,
  );
  await refuseUntouchable(target, started, pids, context);
  return (await Promise.all(pids.map(identityOf))).filter((identity) => identity !== null);
}

async function refuseUntouchable(
  target: ProcessTarget,
  started: Started | null,
  pids: readonly number[],
  { keeper }: DriverContext,
): Promise<void> {
  for (const pid of pids) {
    const refusal = pid === keeper.pid ? 'it is the keeper, which carries the links' : await refusalOf(pid, started ?? undefined);
    if (refusal !== null) throw new GateFailure('TARGET_REFUSED', `process ${pid} of target "${target.name}" is not touched: ${refusal}`);
  }
}

/**
 * By what the config says, without a look at who that is: by pidfile, else whoever listens on its port (workers that hold it count as well),
 * else what the gate has started, with all that came of it.
 */
export async function pidsOf(target: ProcessTarget, started: Started | null, workspace: string): Promise<number[]> {
  if (target.pidfile !== undefined) return pidIn(await readFile(resolve(workspace, target.pidfile), 'utf8').catch(() => ''));
  if (target.port !== undefined) return listenersOf(target.port);
  return started === null ? [] : (await processes.startedFor(started.mark, started.leader, started.inherited)).map(({ pid }) => pid);
}

function pidIn(text: string): number[] {
  const pid = Number(text.trim().split(/\s+/)[0]);
  return Number.isSafeInteger(pid) && pid > 0 ? [pid] : [];
}
