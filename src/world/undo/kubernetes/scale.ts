import type { Json } from '../../../core/model/json.ts';
import { counted } from '../../../core/quantity/counted.ts';
import { getObject } from '../../kubernetes/api.ts';
import { kubectlWords } from '../../kubernetes/kubectl.ts';
import { workload } from '../../kubernetes/objects.ts';
import { deleteOwn, ownObject } from '../../kubernetes/own-object.ts';
import { patiently } from '../../kubernetes/patiently.ts';
import { setReplicas } from '../../kubernetes/scale.ts';
import { configMapsPath, workloadPath } from '../../kubernetes/workload.ts';
import { countIn } from '../state.ts';
import type { UndoHandler } from '../undo-handler.ts';
import { clusterIn, ownIn, workloadIn } from './record.ts';

/** A slow API server takes seconds for each of the requests. */
const limitMs = 60_000;
const mostReplicas = 10_000;

/** The number of replicas before the fault. */
function replicasIn(state: Json): number {
  const value = countIn(state, 'replicas');
  if (value < 1 || value > mostReplicas) throw new TypeError('"replicas" of the undo record is not a number of pods');
  return value;
}

/**
 * Restores the number of replicas of a workload that a fault has scaled to zero, and then deletes the mark that the fault has left in the cluster.
 * A workload with any other number of replicas was changed by another program, and is left alone. State: what `clusterRecord`, `workloadRecord`
 * and `ownRecord` write, and `{ replicas: number }`.
 */
export const kubernetesScale: UndoHandler = {
  kind: 'kubernetes.scale',
  async undo(state, signal) {
    const [cluster, named, own, to] = [clusterIn(state), workloadIn(state), ownIn(state), replicasIn(state)];
    await patiently(signal, () => setReplicas(cluster, named, { from: 0, to }, signal));
    await patiently(signal, () => deleteOwn(cluster, configMapsPath(cluster), own, signal));
  },
  async verifyRemoved(state, signal) {
    const [cluster, named] = [clusterIn(state), workloadIn(state)];
    const [now, mark] = await patiently(signal, () =>
      Promise.all([
        getObject(cluster, workloadPath(cluster, named), workload, signal),
        ownObject(cluster, configMapsPath(cluster), ownIn(state), signal),
      ]),
    );
    if (mark !== null) return { ok: false, says: 'the mark of the fault is still in the namespace', numbers: {} };
    if (now === null || now.metadata.uid !== named.uid) return { ok: true, says: 'the workload was deleted or replaced', numbers: {} };
    const { spec, status } = now;
    const numbers = { replicas: spec.replicas, ready: status.readyReplicas };
    const says =
      spec.replicas === 0 ? 'the workload is still scaled to zero' : `the workload asks for ${counted(spec.replicas, 'pod')} again`;
    return { ok: spec.replicas > 0, says, numbers };
  },
  commands(state) {
    const [cluster, { kind, name }, { object }] = [clusterIn(state), workloadIn(state), ownIn(state)];
    const words = kubectlWords(cluster);
    return [
      [...words, 'scale', `${kind}/${name}`, '--current-replicas=0', `--replicas=${replicasIn(state)}`],
      [...words, 'delete', `configmap/${object}`, '--ignore-not-found'],
    ];
  },
  limitMs: () => limitMs,
};
