import type { WorkloadKind } from '../../core/kubernetes/workload-kind.ts';
import { GateFailure } from '../../core/model/failure.ts';
import { counted } from '../../core/quantity/counted.ts';
import { getObject } from './api.ts';
import type { Cluster } from './cluster.ts';
import { anyList, type LabelSelector, type Pod, podList, type WorkloadObject, workload } from './objects.ts';

/** A workload by its name in the config. */
export interface Named {
  readonly kind: WorkloadKind;
  readonly name: string;
}

const plurals: Readonly<Record<WorkloadKind, string>> = { deployment: 'deployments', statefulset: 'statefulsets' };

/** The path of a workload in the API. */
export const workloadPath = ({ namespace }: Pick<Cluster, 'namespace'>, { kind, name }: Named): string =>
  `/apis/apps/v1/namespaces/${encodeURIComponent(namespace)}/${plurals[kind]}/${encodeURIComponent(name)}`;

export const podsPath = ({ namespace }: Pick<Cluster, 'namespace'>): string => `/api/v1/namespaces/${encodeURIComponent(namespace)}/pods`;

export const configMapsPath = ({ namespace }: Pick<Cluster, 'namespace'>): string =>
  `/api/v1/namespaces/${encodeURIComponent(namespace)}/configmaps`;

export const policiesPath = ({ namespace }: Pick<Cluster, 'namespace'>): string =>
  `/apis/networking.k8s.io/v1/namespaces/${encodeURIComponent(namespace)}/networkpolicies`;

/** @throws GateFailure TARGET_UNAVAILABLE if there is none, or not for long */
export async function readWorkload(cluster: Cluster, named: Named, signal: AbortSignal): Promise<WorkloadObject> {
  const found = await getObject(cluster, workloadPath(cluster, named), workload, signal);
  if (found === null)
    throw new GateFailure('TARGET_UNAVAILABLE', `namespace "${cluster.namespace}" has no ${named.kind} "${named.name}"`, {
      hint: `run \`kubectl --context ${cluster.context} --namespace ${cluster.namespace} get ${plurals[named.kind]}\` to see what it has`,
    });
  if (found.metadata.deletionTimestamp !== undefined)
    throw new GateFailure('TARGET_UNAVAILABLE', `${named.kind} "${named.name}" of namespace "${cluster.namespace}" is being deleted`);
  if (selectsNothing(found.spec.selector))
    throw new GateFailure(
      'TARGET_REFUSED',
      `the selector of ${named.kind} "${named.name}" is empty: it would select every pod of the namespace`,
    );
  return found;
}

const selectsNothing = ({ matchLabels, matchExpressions }: LabelSelector): boolean =>
  Object.keys(matchLabels).length + matchExpressions.length === 0;

/** The same selector in the words of a request. */
export const selectorText = ({ matchLabels, matchExpressions }: LabelSelector): string =>
  [
    ...Object.entries(matchLabels).map(([key, value]) => `${key}=${value}`),
    ...matchExpressions.map(({ key, operator, values }) => {
      if (operator === 'Exists') return key;
      if (operator === 'DoesNotExist') return `!${key}`;
      return `${key} ${operator === 'In' ? 'in' : 'notin'} (${values.join(',')})`;
    }),
  ].join(',');

/** What the selector of a workload selects, the oldest first. */
export interface SelectedPods {
  readonly own: readonly Pod[];
  /** They only have the same labels. */
  readonly others: readonly Pod[];
}

/**
 * The pods with the labels of a workload. Labels alone prove nothing, because another workload may use them too, so a pod is its own only if it belongs to it by its
 * owner, or to a replica set that does.
 */
export async function podsOf(cluster: Cluster, { kind }: Named, owner: WorkloadObject, signal: AbortSignal): Promise<SelectedPods> {
  const query = `?labelSelector=${encodeURIComponent(selectorText(owner.spec.selector))}&limit=1000`;
  const read = getObject(cluster, `${podsPath(cluster)}${query}`, podList, signal);
  const sets =
    kind === 'deployment'
      ? getObject(cluster, `/apis/apps/v1/namespaces/${encodeURIComponent(cluster.namespace)}/replicasets${query}`, anyList, signal)
      : null;
  const [found, owned] = await Promise.all([read, sets]);
  const uids = new Set([
    owner.metadata.uid,
    ...(owned?.items ?? []).filter(({ metadata }) => controllerOf(metadata) === owner.metadata.uid).map(({ metadata }) => metadata.uid),
  ]);
  const isOwn = ({ metadata }: Pod): boolean => uids.has(controllerOf(metadata) ?? '');
  const all = (found?.items ?? []).toSorted(byAge);
  return { own: all.filter(isOwn), others: all.filter((pod) => !isOwn(pod)) };
}

const controllerOf = ({ ownerReferences }: Pod['metadata']): string | undefined =>
  ownerReferences.find(({ controller }) => controller === true)?.uid;

const byAge = (one: Pod, other: Pod): number =>
  one.metadata.creationTimestamp.localeCompare(other.metadata.creationTimestamp) || one.metadata.name.localeCompare(other.metadata.name);

/** For people: `deployment/api in namespace pr-7 of context kind-ci: 2 of 2 pods ready`. */
export function workloadText({ namespace, context }: Cluster, { kind, name }: Named, now: WorkloadObject): string {
  const ready = `${now.status.readyReplicas} of ${now.spec.replicas} pods ready${isBack(now) ? '' : ', which is not all'}`;
  return `${kind}/${name} in namespace ${namespace} of context ${context}: ${ready}`;
}

/** Does the workload have as many ready pods as it asks for, by what its controller has seen of its last change? */
export const isBack = ({ metadata, spec, status }: WorkloadObject): boolean =>
  status.observedGeneration >= metadata.generation && status.readyReplicas >= spec.replicas;

/** Have all of its pods the template that it has now, by what its controller has seen of its last change? Pods that are missing do not count. */
export const isRolledOut = (workload: WorkloadObject): boolean =>
  workload.status.observedGeneration >= workload.metadata.generation && !isRollingOut(workload);

/** Some of its pods have an earlier template. */
export const isRollingOut = ({ status }: WorkloadObject): boolean => status.updatedReplicas < status.replicas;

/** For people, of a workload that is not rolled out: `deployment/api is in a rollout that has not ended: 1 of 4 pods has its present template`. */
export function rolloutText({ kind, name }: Named, workload: WorkloadObject): string {
  if (!isRollingOut(workload)) return `${kind}/${name} has a change that the cluster has not taken up yet`;
  const { updatedReplicas, replicas } = workload.status;
  const has = updatedReplicas === 1 ? 'has' : 'have';
  return `${kind}/${name} is in a rollout that has not ended: ${updatedReplicas} of ${counted(replicas, 'pod')} ${has} its present template`;
}
