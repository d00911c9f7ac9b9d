import { setTimeout as sleep } from 'node:timers/promises';
import { GateFailure } from '../../core/model/failure.ts';
import type { Json } from '../../core/model/json.ts';
import type { Sighting } from '../../core/model/plan/effect.ts';
import type { ProcessIdentity } from '../../core/model/run/event.ts';
import { descriptorsOf, leftBelow, limiterOf, limitLeaving, setSoftLimit, softLimitOf } from '../limits/open-files.ts';
import { stateOf } from '../process/identity.ts';
import { statOf } from '../process/stat.ts';
import type { Near } from '../reach/helper.ts';
import { type Limited, openFilesUndo } from '../undo/open-files.ts';
import { keepLooking, lookMs } from './keep-looking.ts';
import type { PreparedFault } from './prepared-fault.ts';

/** Each process costs a command to limit and one to restore. */
const mostProcesses = 100;

/**
 * Lowers the soft limit of open files of these processes, so that each can open `left` more.
 * @param place what the undo record must say about where they run
 * @param runId marks the commands that lower the limit, so that recovery ends those in progress
 * @param near of a container, to say why a helper container does not do it
 * @throws GateFailure TARGET_UNAVAILABLE where the limit could not be changed and restored
 */
export async function openFilesOf(
  victims: readonly ProcessIdentity[],
  left: number,
  place: { readonly [key: string]: Json },
  runId: string,
  signal: AbortSignal,
  near?: Near,
): Promise<PreparedFault> {
  if (victims.length > mostProcesses)
    throw new GateFailure(
      'TARGET_UNAVAILABLE',
      `the target has ${victims.length} processes; at most ${mostProcesses} are limited together`,
    );
  const limited: Limited[] = [];
  for (const victim of victims) {
    const one = await limitedOf(victim, left, limited, signal, near);
    if (one !== null) limited.push(one);
  }
  if (limited.length === 0) throw new GateFailure('TARGET_UNAVAILABLE', 'every process of the target has ended');
  const watch = new AbortController();
  /** The fewest descriptors that any process had left. */
  let least = Number.POSITIVE_INFINITY;
  const look = async (limit: AbortSignal): Promise<void> => {
    for (const { pid, ours } of limited) least = Math.min(least, leftBelow(ours, (await descriptorsOf(pid, limit)) ?? []));
  };
  return {
    undo: { kind: openFilesUndo.kind, state: { ...place, processes: limited.map((one) => ({ ...one })) } },
    async apply(limit) {
      for (const { pid, ours, by, ...identity } of limited) {
        if ((await stateOf({ pid, ...identity })) === null) continue;
        const failure = await setSoftLimit(pid, ours, by, limit, runId);
        if (failure !== null && (await stateOf({ pid, ...identity })) !== null)
          throw new GateFailure('TARGET_UNAVAILABLE', `the limit of open files of process ${pid} could not be lowered: ${failure}`);
      }
      void keepLooking(look, watch.signal);
    },
    async observe(limit) {
      const changed = await changedByAnother(limited);
      if (changed) return changed;
      for (;;) {
        await look(limit).catch(() => undefined);
        if (least <= 0 || limit.aborted) return sightingOf(limited, least, left);
        await sleep(lookMs, undefined, { signal: limit }).catch(() => undefined);
      }
    },
    close: () => watch.abort(),
  };
}

async function limitedOf(
  victim: ProcessIdentity,
  left: number,
  others: readonly Limited[],
  signal: AbortSignal,
  near: Near | undefined,
): Promise<Limited | null> {
  const { pid } = victim;
  const [stat, soft, descriptors] = [await statOf(pid), await softLimitOf(pid), await descriptorsOf(pid, signal, near)];
  if (stat === null || soft === null) return null;
  if (descriptors === null) {
    if ((await stateOf(victim)) === null) return null;
    throw new GateFailure('TARGET_UNAVAILABLE', `the gate cannot see the open files of process ${pid}`);
  }
  let ours = limitLeaving(left, descriptors);
  // A process that inherits the limit shows only `ours`, which must say what it was before.
  while (others.some((one) => one.ours === ours && one.soft !== soft)) ours += 1;
  if (ours >= soft)
    throw new GateFailure('TARGET_UNAVAILABLE', `process ${pid} may open fewer than ${left} more files already: its limit is ${soft}`);
  return { ...victim, session: stat.session, soft, ours, by: await limiterOf(pid, soft, signal, near) };
}

async function changedByAnother(limited: readonly Limited[]): Promise<Sighting | null> {
  for (const { pid, ours, ...identity } of limited) {
    if ((await stateOf({ pid, ...identity })) === null) continue;
    const soft = await softLimitOf(pid);
    if (soft !== null && soft !== ours)
      return { ok: false, says: 'another program changed the limit of open files during the fault', numbers: { limit: soft } };
  }
  return null;
}

function sightingOf(limited: readonly Limited[], least: number, left: number): Sighting {
  const limit = Math.max(...limited.map(({ ours }) => ours));
  if (least <= 0) return { ok: true, says: `a process had all files and connections open that its limit allows`, numbers: { limit } };
  const unused = Number.isFinite(least) ? least : left;
  return { ok: false, says: `the limit was never reached: ${unused} of ${left} more files were not opened`, numbers: { limit, unused } };
}
