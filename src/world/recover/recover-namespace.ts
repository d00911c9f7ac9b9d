import { randomUUID } from 'node:crypto';
import { findCluster } from '../kubernetes/find-cluster.ts';
import { carryOut, unrestoredOf } from './carry-out.ts';
import { leftoversIn } from './leftovers.ts';
import type { Recovered } from './recover.ts';
import { thisMachine } from './recovery-environment.ts';

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
  const cluster = await findCluster(at, `recover-${randomUUID()}`, signal);
  const found = await leftoversIn(cluster, signal);
  const done = await carryOut(
    found.map(({ undo }) => undo),
    settleMs,
    thisMachine,
  );
  const failed = done.filter(({ failure }) => failure !== null);
  return {
    journal: `${cluster.context}/${cluster.namespace}`,
    undone: done.length - failed.length,
    failed: failed.length,
    unrestored: failed.map(unrestoredOf),
    events: [],
  };
}
