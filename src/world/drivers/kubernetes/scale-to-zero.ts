import { setTimeout as sleep } from 'node:timers/promises';
import { GateFailure } from '../../../core/model/failure.ts';
import { getObject } from '../../kubernetes/api.ts';
import { autoscalers } from '../../kubernetes/objects.ts';
import { createOwn, newOwn, ownMetadata } from '../../kubernetes/own-object.ts';
import { setReplicas } from '../../kubernetes/scale.ts';
import { configMapsPath, readWorkload } from '../../kubernetes/workload.ts';
import { clusterRecord, ownRecord, workloadRecord } from '../../undo/kubernetes/record.ts';
import { kubernetesScale } from '../../undo/kubernetes/scale.ts';
import type { PodsWay, StruckWorkload } from './pods-way.ts';

const pollMs = 250;

/**
 * `outage`: the workload is scaled to zero. A config map with the number of replicas is created before, because the workload itself would not show
 * what it was: a later run finds it by its label.
 */
export const scaleToZero: PodsWay<'scale-to-zero'> = async (_effect, struck, signal) => {
  const { cluster, named, workload, run } = struck;
  const { replicas } = workload.spec;
  const { uid } = workload.metadata;
  await refuseScaled(struck, signal);
  const own = newOwn(run);
  const record = { ...clusterRecord(cluster), ...workloadRecord(named, uid), ...ownRecord(own.object, run), replicas };
  return {
    undo: { kind: kubernetesScale.kind, state: record },
    async apply(limit) {
      const mark = {
        apiVersion: 'v1',
        kind: 'ConfigMap',
        metadata: ownMetadata(own, cluster.namespace, Date.now()),
        data: { undo: kubernetesScale.kind, workload: named.kind, name: named.name, uid, replicas: `${replicas}` },
      };
      await createOwn(cluster, configMapsPath(cluster), mark, own, limit);
      if ((await setReplicas(cluster, { ...named, uid }, { from: replicas, to: 0 }, limit)) === 'other')
        throw new GateFailure('TARGET_UNAVAILABLE', 'the number of replicas was changed by another program before the fault');
    },
    async observe(limit) {
      for (;;) {
        const { spec, status } = await readWorkload(cluster, named, limit);
        const numbers = { ready: status.readyReplicas, replicas: spec.replicas };
        if (spec.replicas !== 0) return { ok: false, says: 'another program scaled the workload back during the fault', numbers };
        if (status.readyReplicas === 0) return { ok: true, says: 'the workload has no pod that is ready', numbers };
        if (limit.aborted) return { ok: false, says: 'the pods of the workload did not end', numbers };
        await sleep(pollMs, undefined, { signal: limit }).catch(() => undefined);
      }
    },
  };
};

/** An autoscaler would end the fault immediately, and take the number that the undo restores for its own. */
async function refuseScaled({ cluster, named, workload }: StruckWorkload, signal: AbortSignal): Promise<void> {
  const path = `/apis/autoscaling/v2/namespaces/${encodeURIComponent(cluster.namespace)}/horizontalpodautoscalers`;
  const found = await getObject(cluster, path, autoscalers, signal);
  const own = found?.items.find(
    ({ spec: { scaleTargetRef: target } }) => target.kind.toLowerCase() === named.kind && target.name === named.name,
  );
  if (own !== undefined)
    throw new GateFailure('TARGET_UNAVAILABLE', `the autoscaler "${own.metadata.name}" owns the number of replicas of this workload`, {
      hint: 'use `kill` or `partition` on it, or leave the autoscaler out of previews',
    });
  if (workload.spec.replicas === 0) throw new GateFailure('TARGET_UNAVAILABLE', 'the workload is scaled to zero already');
}
