import { setTimeout as sleep } from 'node:timers/promises';
import { GateFailure } from '../../../core/model/failure.ts';
import { changedByOthers } from '../../../core/model/result/cause.ts';
import { createOwn, newOwn, ownMetadata } from '../../kubernetes/own-object.ts';
import { refuseAutoscaled, setReplicas } from '../../kubernetes/scale.ts';
import { configMapsPath, isRolledOut, readWorkload, rolloutText } from '../../kubernetes/workload.ts';
import { clusterRecord, ownRecord, workloadRecord } from '../../undo/kubernetes/record.ts';
import { kubernetesScale } from '../../undo/kubernetes/scale.ts';
import type { PodsWay } from './pods-way.ts';

const pollMs = 250;

/**
 * `outage`: the workload is scaled to zero. A config map with the number of replicas is created before, because the workload itself would not show
 * what it was: a later run finds it by its label.
 */
export const scaleToZero: PodsWay<'scale-to-zero'> = async (_effect, { cluster, named, workload, run }, signal) => {
  const { replicas } = workload.spec;
  const { uid } = workload.metadata;
  await refuseAutoscaled(cluster, named, signal);
  // From zero the cluster starts all pods with the present template, which may be the one that does not work.
  if (!isRolledOut(workload))
    throw new GateFailure(
      'TARGET_UNAVAILABLE',
      `${rolloutText(named, workload)}, and an outage would end pods with an earlier template for good`,
      {
        hint: 'wait with `kubectl rollout status` before the gate',
      },
    );
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
        if (spec.replicas !== 0) return { ok: false, says: `${changedByOthers} scaled the workload back during the fault`, numbers };
        if (status.readyReplicas === 0) return { ok: true, says: 'the workload has no pod that is ready', numbers };
        if (limit.aborted) return { ok: false, says: 'the pods of the workload did not end', numbers };
        await sleep(pollMs, undefined, { signal: limit }).catch(() => undefined);
      }
    },
  };
};
