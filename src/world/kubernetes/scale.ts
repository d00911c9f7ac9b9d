import { setTimeout as sleep } from 'node:timers/promises';
import { GateFailure } from '../../core/model/failure.ts';
import { getObject, replaceObject } from './api.ts';
import type { Cluster } from './cluster.ts';
import { KubectlFailure } from './failure-in.ts';
import { autoscalers, scale } from './objects.ts';
import { type Named, workloadPath } from './workload.ts';

/** Controllers change the object too; each conflict is with one change of theirs. */
const tries = 8;
const pauseMs = 100;

/**
 * Changes the number of replicas from one value to another: never when it has any other value, and never on another workload of the same name.
 * `other`: the workload has another number or was replaced, and was left as it is.
 */
export async function setReplicas(
  cluster: Cluster,
  named: Named & { readonly uid: string },
  { from, to }: { readonly from: number; readonly to: number },
  signal: AbortSignal,
): Promise<'done' | 'other'> {
  const path = `${workloadPath(cluster, named)}/scale`;
  for (let tried = 1; ; tried += 1) {
    const now = await getObject(cluster, path, scale, signal);
    if (now === null || now.metadata.uid !== named.uid || now.spec.replicas !== from) return 'other';
    try {
      const object = { apiVersion: 'autoscaling/v1', kind: 'Scale', metadata: { ...now.metadata }, spec: { replicas: to } };
      await replaceObject(cluster, path, object, signal);
      return 'done';
    } catch (error) {
      // The next look decides, also when the response was lost.
      if (!(error instanceof KubectlFailure) || error.reason === 'Forbidden' || tried === tries) throw error;
    }
    await sleep(pauseMs, undefined, { signal });
  }
}

/** An autoscaler would end the fault immediately, and take the number that the undo restores for its own. */
export async function refuseAutoscaled(cluster: Cluster, named: Named, signal: AbortSignal): Promise<void> {
  const path = `/apis/autoscaling/v2/namespaces/${encodeURIComponent(cluster.namespace)}/horizontalpodautoscalers`;
  const found = await getObject(cluster, path, autoscalers, signal);
  const own = found?.items.find(
    ({ spec: { scaleTargetRef: target } }) => target.kind.toLowerCase() === named.kind && target.name === named.name,
  );
  if (own !== undefined)
    throw new GateFailure('TARGET_UNAVAILABLE', `the autoscaler "${own.metadata.name}" owns the number of replicas of this workload`, {
      hint: 'use `kill` or `partition` on it, or leave the autoscaler out of previews',
    });
}
