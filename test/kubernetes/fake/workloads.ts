import { createHash, randomUUID } from 'node:crypto';
import { type ApiObject, type Fields, fieldsOf, listOf } from './objects.ts';
import { resourceOf } from './resource-kinds.ts';
import type { Store, StoreEvent } from './store.ts';

const kinds = ['Deployment', 'StatefulSet'];
/** Until a deleted pod is gone, a missing pod is made, and a new one is ready. */
const stepMs = 100;

/** Keeps as many pods as each workload wants, as the controllers and the kubelet of a cluster do, with pods that are objects alone. */
export function runWorkloads(store: Store): () => void {
  const timers = new Set<NodeJS.Timeout>();
  const later = (ms: number, work: () => void): void => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      work();
    }, ms);
    timers.add(timer);
  };
  const handle = ({ type, resource, object }: StoreEvent): void => {
    const { namespace = '', name, deletionTimestamp } = object.metadata;
    if (kinds.includes(resource.kind) && type !== 'DELETED') later(stepMs, () => reconcile(store, object));
    if (resource.kind !== 'Pod') return;
    if (type === 'MODIFIED' && deletionTimestamp !== undefined) later(2 * stepMs, () => store.end({ resource, namespace, name }));
    if (type === 'ADDED') later(2 * stepMs, () => becomeReady(store, namespace, name));
    for (const kind of kinds) for (const owner of store.list(resourceOf(kind), namespace)) later(stepMs, () => reconcile(store, owner));
  };
  const stop = store.listen(handle);
  return () => {
    stop();
    for (const timer of timers) clearTimeout(timer);
  };
}

function becomeReady(store: Store, namespace: string, name: string): void {
  const pod = store.find('Pod', namespace, name);
  if (pod === null) return;
  const names = listOf(pod.spec?.containers).map((one) => ({
    name: one.name,
    image: one.image,
    imageID: `${String(one.image)}@sha256:0`,
    restartCount: 0,
    ready: true,
    containerID: `containerd://${randomUUID()}`,
  }));
  const status = { phase: 'Running', podIP: '10.0.0.1', conditions: [{ type: 'Ready', status: 'True' }], containerStatuses: names };
  store.update({ resource: resourceOf('Pod'), namespace, name }, { ...pod, status }, 'status');
}

function reconcile(store: Store, given: ApiObject): void {
  const { namespace = '', name } = given.metadata;
  const workload = store.find(given.kind, namespace, name);
  if (workload === null) return;
  const owner = ownerOf(store, workload);
  const pods = store
    .list(resourceOf('Pod'), namespace)
    .filter(({ metadata }) => metadata.ownerReferences?.some(({ uid }) => uid === owner.uid));
  const alive = pods.filter(({ metadata }) => metadata.deletionTimestamp === undefined);
  const wanted = Number(workload.spec?.replicas ?? 1);
  for (const pod of alive.slice(wanted)) store.delete({ resource: resourceOf('Pod'), namespace, name: pod.metadata.name });
  for (let missing = wanted - alive.length; missing > 0; missing -= 1) addPod(store, workload, owner);
  const ready = alive.slice(0, wanted).filter(isReady).length;
  const status = {
    replicas: Math.min(wanted, alive.length),
    readyReplicas: ready,
    availableReplicas: ready,
    updatedReplicas: alive.filter(({ metadata }) => metadata.labels?.[revisionLabel] === revisionOf(workload.spec)).length,
    observedGeneration: workload.metadata.generation,
  };
  store.update(
    { resource: resourceOf(workload.kind), namespace, name },
    { ...workload, metadata: { ...workload.metadata }, status },
    'status',
  );
}

/** The object that owns the pods: the workload, or the ReplicaSet of a Deployment, which is made when there is none. */
function ownerOf(store: Store, { kind, metadata, spec }: ApiObject): ApiObject['metadata'] {
  const { name, namespace = '', uid = '' } = metadata;
  if (kind !== 'Deployment') return metadata;
  const found = store.find('ReplicaSet', namespace, `${name}-7d9f8`);
  if (found !== null) return found.metadata;
  const ownerReferences = [{ apiVersion: 'apps/v1', kind, name, uid, controller: true }];
  const labels = labelsOf(spec);
  return store.create(resourceOf('ReplicaSet'), namespace, {
    apiVersion: 'apps/v1',
    kind: 'ReplicaSet',
    metadata: { name: `${name}-7d9f8`, labels, ownerReferences },
  }).metadata;
}

/** As `pod-template-hash` and `controller-revision-hash`. The fake replaces no pods when a template changes: the rollout never ends. */
const revisionLabel = 'revision';
const revisionOf = (spec: Fields | undefined): string =>
  createHash('sha256').update(JSON.stringify(spec?.template)).digest('hex').slice(0, 10);

const labelsOf = (spec: Fields | undefined): Record<string, string> =>
  fieldsOf(fieldsOf(spec?.selector).matchLabels) as Record<string, string>;

function addPod(store: Store, { kind, metadata, spec }: ApiObject, { name, uid = '' }: ApiObject['metadata']): void {
  const owner = { apiVersion: 'apps/v1', kind: kind === 'Deployment' ? 'ReplicaSet' : kind, name, uid, controller: true };
  const template = fieldsOf(fieldsOf(spec?.template).spec);
  store.create(resourceOf('Pod'), metadata.namespace, {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      name: '',
      generateName: `${name}-`,
      labels: { ...labelsOf(spec), [revisionLabel]: revisionOf(spec) },
      ownerReferences: [owner],
    },
    spec: structuredClone(template),
    status: { phase: 'Pending', conditions: [{ type: 'Ready', status: 'False' }] },
  });
}

const isReady = (pod: ApiObject): boolean =>
  listOf(pod.status?.conditions).some(({ type, status }) => type === 'Ready' && status === 'True');
