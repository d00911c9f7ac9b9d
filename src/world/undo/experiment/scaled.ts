import type { ReadyExperiment, ReadyStep } from '../../../core/model/config/ready-experiment.ts';
import type { Json } from '../../../core/model/json.ts';
import { getObject } from '../../kubernetes/api.ts';
import { findCluster } from '../../kubernetes/find-cluster.ts';
import { kubectlWords } from '../../kubernetes/kubectl.ts';
import { workload } from '../../kubernetes/objects.ts';
import { patiently } from '../../kubernetes/patiently.ts';
import { refuseAutoscaled, setReplicas } from '../../kubernetes/scale.ts';
import { readWorkload, workloadPath } from '../../kubernetes/workload.ts';
import { clusterIn, clusterRecord, workloadIn, workloadRecord } from '../kubernetes/record.ts';
import { countIn, hasField, recordsIn } from '../state.ts';

const scalesIn = (steps: readonly ReadyStep[]) =>
  steps.flatMap(({ does }) => (does.kind === 'deployment' && does.replicas !== null ? [{ ...does, replicas: does.replicas }] : []));

/**
 * What the record says of each deployment that the method scales: `{ replicas, set: [{ replicas }] }`, the number that it has now, and those that steps of the experiment give it,
 * with what `clusterRecord` and `workloadRecord` write. @throws GateFailure TARGET_UNAVAILABLE where there is no such deployment, or an autoscaler owns the number
 */
export async function scaledRecords({ method, rollbacks }: ReadyExperiment, mark: string, signal: AbortSignal) {
  const scales = scalesIn(method);
  const first = scales.filter((one, nth) => scales.findIndex((other) => isSameOne(one, other)) === nth);
  return Promise.all(
    first.map(async (one) => {
      const cluster = await findCluster({ namespace: one.namespace, ...(one.context !== null && { context: one.context }) }, mark, signal);
      const named = { kind: 'deployment', name: one.name } as const;
      const { metadata, spec } = await readWorkload(cluster, named, signal);
      await refuseAutoscaled(cluster, named, signal);
      const set = scalesIn([...method, ...rollbacks]).filter((other) => isSameOne(one, other));
      const values = set.map(({ replicas }) => ({ replicas }));
      return { ...clusterRecord(cluster), ...workloadRecord(named, metadata.uid), replicas: spec.replicas, set: values };
    }),
  );
}

type Place = { readonly namespace: string; readonly name: string };
const isSameOne = (one: Place, other: Place): boolean => one.namespace === other.namespace && one.name === other.name;

const scaledIn = (state: Json) =>
  (hasField(state, 'scaled') ? recordsIn(state, 'scaled') : []).map((one) => ({
    cluster: clusterIn(one),
    named: workloadIn(one),
    to: countIn(one, 'replicas'),
    set: recordsIn(one, 'set').map((value) => countIn(value, 'replicas')),
  }));

export const hasScaled = (state: Json): boolean => scaledIn(state).length > 0;

/** Gives each deployment the number of replicas that it had. One with a number that the experiment has not given it was changed by another program, and is left alone. */
export async function restoreScaled(state: Json, signal: AbortSignal): Promise<void> {
  for (const one of scaledIn(state)) {
    const from = await leftAt(one, signal);
    if (from !== null) await patiently(signal, () => setReplicas(one.cluster, one.named, { from, to: one.to }, signal));
  }
}

/** Why a deployment is not as before; `null`: all are, or others have changed them. */
export async function scaledComplaint(state: Json, signal: AbortSignal): Promise<string | null> {
  for (const one of scaledIn(state)) {
    const from = await leftAt(one, signal);
    if (from !== null) return `the deployment "${one.named.name}" is scaled to ${from}, and was to ${one.to}`;
  }
  return null;
}

/** What a person would type. */
export const wordsForScaled = (state: Json): readonly (readonly string[])[] =>
  scaledIn(state).map(({ cluster, named, to }) => [...kubectlWords(cluster), 'scale', `deployment/${named.name}`, `--replicas=${to}`]);

/** The number of replicas that the experiment has left; `null`: there is nothing to restore. */
async function leftAt({ cluster, named, to, set }: ReturnType<typeof scaledIn>[number], signal: AbortSignal): Promise<number | null> {
  const now = await patiently(signal, () => getObject(cluster, workloadPath(cluster, named), workload, signal));
  if (now === null || now.metadata.uid !== named.uid || now.spec.replicas === to) return null;
  return set.includes(now.spec.replicas) ? now.spec.replicas : null;
}
