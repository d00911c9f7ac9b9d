import { kubectlWords } from '../../kubernetes/kubectl.ts';
import { deleteOwn, ownObject } from '../../kubernetes/own-object.ts';
import { patiently } from '../../kubernetes/patiently.ts';
import { policiesPath } from '../../kubernetes/workload.ts';
import type { UndoHandler } from '../undo-handler.ts';
import { clusterIn, ownIn } from './record.ts';

const limitMs = 60_000;

/** Deletes the network policy that isolates pods. State: what `clusterRecord` and `ownRecord` write. */
export const kubernetesPolicy: UndoHandler = {
  kind: 'kubernetes.policy',
  async undo(state, signal) {
    const cluster = clusterIn(state);
    await patiently(signal, () => deleteOwn(cluster, policiesPath(cluster), ownIn(state), signal));
  },
  async verifyRemoved(state, signal) {
    const cluster = clusterIn(state);
    const left = await patiently(signal, () => ownObject(cluster, policiesPath(cluster), ownIn(state), signal));
    return {
      ok: left === null,
      says: left === null ? 'the network policy is deleted' : 'the network policy is still in the namespace',
      numbers: {},
    };
  },
  commands: (state) => [[...kubectlWords(clusterIn(state)), 'delete', `networkpolicy/${ownIn(state).object}`, '--ignore-not-found']],
  limitMs: () => limitMs,
};
