import { randomUUID } from 'node:crypto';
import type { Within } from '../../core/budget/within.ts';
import type { Cluster } from '../kubernetes/cluster.ts';
import { findCluster } from '../kubernetes/find-cluster.ts';
import { patiently } from '../kubernetes/patiently.ts';
import { helperMark } from '../process/helper.ts';
import { carryOut, unrestoredOf } from './carry-out.ts';
import { type Leftover, leftoversIn } from './leftovers.ts';
import type { Recovered } from './recover.ts';
import { type RecoveryEnvironment, thisMachine } from './recovery-environment.ts';

const settleMs = 100;

/**
 * Removes everything that runs of the gate have left in a namespace of a cluster, also without their journals: a runner that is lost takes its
 * journal with it.
 * @throws GateFailure TARGET_UNAVAILABLE
 */
export async function recoverNamespace(
  at: { readonly context?: string; readonly namespace: string },
  signal: AbortSignal,
): Promise<Recovered> {
  const cluster = await findCluster(at, helperMark(`recover-${randomUUID()}`), signal);
  const found = await patiently(signal, () => leftoversIn(cluster, signal));
  const removed = await remove(found, thisMachine);
  return { journal: `${cluster.context}/${cluster.namespace}`, ...removed, events: [] };
}

export interface Expired extends Pick<Recovered, 'undone' | 'failed'> {
  /** Runs that may still be in progress, each with how many objects it has in the namespace. */
  readonly others: ReadonlyMap<string, number>;
}

/**
 * Removes what has expired in the namespace: no run needs it any more. What has not, or does not say, may belong to a run in progress, and is left alone. What the
 * user may not list is not looked at.
 * @throws GateFailure TARGET_UNAVAILABLE
 */
export async function recoverExpired(cluster: Cluster, nowMs: number, signal: AbortSignal): Promise<Expired> {
  const found = await patiently(signal, () => leftoversIn(cluster, signal, 'skip'));
  const hasExpired = ({ expiresMs }: Leftover): boolean => expiresMs > 0 && expiresMs < nowMs;
  const others = new Map<string, number>();
  for (const { run } of found.filter((one) => !hasExpired(one))) others.set(run, (others.get(run) ?? 0) + 1);
  const on = { ...thisMachine, within: ((limitMs, _, task) => thisMachine.within(limitMs, signal, task)) satisfies Within };
  const { undone, failed } = await remove(found.filter(hasExpired), on);
  return { undone, failed, others };
}

async function remove(found: readonly Leftover[], on: RecoveryEnvironment): Promise<Pick<Recovered, 'undone' | 'failed' | 'unrestored'>> {
  const done = await carryOut(
    found.map(({ undo }) => undo),
    settleMs,
    on,
  );
  const failed = done.filter(({ failure }) => failure !== null);
  return { undone: done.length - failed.length, failed: failed.length, unrestored: failed.map(unrestoredOf) };
}
