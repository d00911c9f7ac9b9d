import { deleteObject } from '../../kubernetes/api.ts';
import type { Cluster } from '../../kubernetes/cluster.ts';
import { KubectlFailure } from '../../kubernetes/failure-in.ts';
import { podsPath } from '../../kubernetes/workload.ts';

/** Takes a step of an undo. Resolves with whether it was taken whole: what the cluster refused, or did in part, is due again. */
export async function isTaken(step: () => Promise<void>): Promise<boolean> {
  try {
    await step();
    return true;
  } catch (error) {
    if (error instanceof KubectlFailure) return false;
    throw error;
  }
}

/** Deletes the pods of a fault by name and uid: new ones are without it. */
export async function replacePods(
  cluster: Cluster,
  pods: readonly { readonly name: string; readonly uid: string }[],
  signal: AbortSignal,
): Promise<void> {
  for (const { name, uid } of pods) await deleteObject(cluster, `${podsPath(cluster)}/${encodeURIComponent(name)}`, { uid }, signal);
}
