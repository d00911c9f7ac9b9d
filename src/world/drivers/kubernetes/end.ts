import { GateFailure } from '../../../core/model/failure.ts';
import { deleteObject, getObject } from '../../kubernetes/api.ts';
import { pod as podShape } from '../../kubernetes/objects.ts';
import { podsPath, readWorkload } from '../../kubernetes/workload.ts';
import { kubernetesPod } from '../../undo/kubernetes/pod.ts';
import { clusterRecord, workloadRecord } from '../../undo/kubernetes/record.ts';
import type { PodsWay } from './pods-way.ts';

/** `kill` and `terminate`: one pod is deleted by its name and its uid, without its grace period or with it. */
export const end: PodsWay<'end'> = async ({ politely }, { cluster, named, workload, chosen }) => {
  const { name, uid } = chosen.metadata;
  const path = `${podsPath(cluster)}/${encodeURIComponent(name)}`;
  return {
    undo: {
      kind: kubernetesPod.kind,
      state: { ...clusterRecord(cluster), ...workloadRecord(named, workload.metadata.uid), pod: { name, uid } },
    },
    async apply(signal) {
      if (!(await deleteObject(cluster, path, { uid, ...(!politely && { graceS: 0 }) }, signal)))
        throw new GateFailure('TARGET_UNAVAILABLE', 'the pod was deleted or replaced before the fault');
    },
    async observe(signal) {
      const [now, owner] = await Promise.all([getObject(cluster, path, podShape, signal), readWorkload(cluster, named, signal)]);
      const numbers = { ready: owner.status.readyReplicas, replicas: owner.spec.replicas };
      if (now === null || now.metadata.uid !== uid) return { ok: true, says: 'the pod no longer exists', numbers };
      const isEnding = now.metadata.deletionTimestamp !== undefined;
      return { ok: isEnding, says: isEnding ? 'the pod is ending, within its grace period' : 'the pod is still there', numbers };
    },
  };
};
