import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { GateFailure } from '../../../core/model/failure.ts';
import { chosenWorker, type WorkerChoice } from '../../../core/model/plan/worker-choice.ts';
import type { ProcessIdentity } from '../../../core/model/run/event.ts';
import type { ProcessTarget } from '../../../core/targets/process.ts';
import { type Family, familyOf } from '../../process/family.ts';
import { refusalOf } from '../../process/guard.ts';
import { identityOf } from '../../process/identity.ts';
import { listenersOf } from '../../process/listeners.ts';
import { allProcesses } from '../../process/members.ts';
import { processes } from '../../process/processes.ts';
import type { ProcessStat } from '../../process/stat.ts';
import type { DriverContext } from '../driver-context.ts';
import { refuseForwarders } from './forwarded.ts';
import type { Started } from './start.ts';

/** The processes that a fault strikes now. */
export interface Victims {
  readonly processes: readonly ProcessIdentity[];
  /** The main process and the workers that serve together, struck or not. */
  readonly main: ProcessIdentity | null;
  readonly workers: readonly ProcessIdentity[];
  /** Index of the struck worker, in the order in which they were started; `null`: no single worker was chosen. */
  readonly index: number | null;
}

/**
 * The processes of this target that a fault strikes, according to `which`. Rejects with TARGET_REFUSED, or with TARGET_UNAVAILABLE if there
 * are none.
 */
export async function victimsOf(
  target: ProcessTarget,
  started: Started | null,
  context: DriverContext,
  choice: WorkerChoice | undefined,
  signal: AbortSignal,
): Promise<Victims> {
  const present = await presentOf(target, started, context, signal);
  if (present.length === 0) throw new GateFailure('TARGET_UNAVAILABLE', 'there is no such process right now');
  const all = await allProcesses();
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

/** `chosen: null`: all processes of the target. */
function chosenIn(
  { main, workers }: Family,
  { which }: ProcessTarget,
  choice: WorkerChoice | undefined,
): { readonly chosen: readonly ProcessStat[] | null; readonly index: number | null } {
  if (which === 'one' && workers.length > 0) {
    const index = chosenWorker(choice, workers.length);
    return { chosen: workers.slice(index, index + 1), index };
  }
  if (which !== 'main' || (main !== null && workers.length === 0)) return { chosen: null, index: null };
  if (main === null)
    throw new GateFailure('TARGET_UNAVAILABLE', `${workers.length} processes serve together, and none of them is the main process`);
  return { chosen: [main], index: null };
}

const identified = async (stats: readonly ProcessStat[]): Promise<ProcessIdentity[]> =>
  (await Promise.all(stats.map(({ pid }) => identityOf(pid)))).filter((identity) => identity !== null);

/** The processes of this target now; may be empty. Rejects with TARGET_REFUSED for a protected process. */
export async function presentOf(
  target: ProcessTarget,
  started: Started | null,
  context: DriverContext,
  signal: AbortSignal,
): Promise<ProcessIdentity[]> {
  const pids = await pidsOf(target, started, context.workspace);
  // Processes that the gate has started are what the config means, even if the program is a forwarder.
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
 * Finds the pids that the config selects, without a check of what they are: by pidfile, otherwise the processes that listen on its port
 * (including workers that inherited it), otherwise the started process and all its descendants.
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
