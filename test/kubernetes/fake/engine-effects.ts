import { randomUUID } from 'node:crypto';
import { type ApiObject, type Fields, fieldsOf, listOf } from './objects.ts';
import { resourceOf } from './resource-kinds.ts';
import type { Store } from './store.ts';

/** A record of an object: `namespace/pod` or `namespace/pod/container`. */
export interface Target {
  readonly id: string;
  readonly selectorKey: string;
}

const ofContainers = ['StressChaos', 'IOChaos', 'DNSChaos', 'TimeChaos'];

/** The pods that exist of those that the selectors name; names without a pod are skipped. */
export function targetsOf(store: Store, { kind, spec = {} }: ApiObject): Target[] {
  const chosen = (selector: unknown, selectorKey: string): Target[] =>
    Object.entries(fieldsOf(fieldsOf(selector).pods)).flatMap(([namespace, names]) =>
      (Array.isArray(names) ? names.map(String) : [])
        .filter((name) => store.find('Pod', namespace, name) !== null)
        .map((name) => ({ id: [namespace, name, ...containerOf(store, kind, spec, namespace, name)].join('/'), selectorKey })),
    );
  return [...chosen(spec.selector, '.'), ...chosen(fieldsOf(spec.target).selector, '.Target')];
}

function containerOf(store: Store, kind: string, spec: Fields, namespace: string, pod: string): string[] {
  if (!ofContainers.includes(kind) && spec.action !== 'container-kill') return [];
  const named = Array.isArray(spec.containerNames)
    ? String(spec.containerNames[0])
    : String(listOf(store.find('Pod', namespace, pod)?.spec?.containers)[0]?.name);
  return [named];
}

/** The object that the controller writes for the daemon of a node, and the list in it, by the kind of chaos. */
const daemonLists: Readonly<Record<string, readonly [kind: string, list: string, entry: Fields]>> = {
  NetworkChaos: ['PodNetworkChaos', 'iptables', { name: 'INPUT/cg', direction: 'input', ipsets: [] }],
  HTTPChaos: ['PodHttpChaos', 'rules', { port: 80, rule: { target: 'Request', actions: {}, selector: {} } }],
  IOChaos: ['PodIOChaos', 'actions', { type: 'latency' }],
};

export function applyTo(store: Store, object: ApiObject, { id }: Target): void {
  const [namespace = '', pod = '', container = ''] = id.split('/');
  const action = object.spec?.action;
  const place = { resource: resourceOf('Pod'), namespace, name: pod };
  if (action === 'pod-kill') store.delete(place, { graceSeconds: Number(object.spec?.gracePeriod ?? 0) });
  else if (action === 'container-kill')
    changeContainers(store, namespace, pod, (one) =>
      one.name === container ? { ...one, restartCount: Number(one.restartCount) + 1, containerID: `containerd://${randomUUID()}` } : one,
    );
  else if (action === 'pod-failure') setImages(store, object.metadata.name, namespace, pod, true);
  const list = daemonLists[object.kind];
  if (list !== undefined)
    changeDaemonList(store, list, namespace, pod, (entries) => [
      ...entries,
      { ...list[2], source: `${namespace}/${object.metadata.name}` },
    ]);
}

export function recoverFrom(store: Store, object: ApiObject, { id }: Target): void {
  const [namespace = '', pod = ''] = id.split('/');
  if (object.spec?.action === 'pod-failure') setImages(store, object.metadata.name, namespace, pod, false);
  const list = daemonLists[object.kind];
  if (list !== undefined)
    changeDaemonList(store, list, namespace, pod, (entries) =>
      entries.filter(({ source }) => source !== `${namespace}/${object.metadata.name}`),
    );
}

/** There is no such pod any more, so no fault in it either. */
export const isClean = (store: Store, namespace: string, { id }: Target): boolean =>
  store.find('Pod', namespace, id.split('/')[1] ?? '') === null;

function changeDaemonList(
  store: Store,
  [kind, list, _]: readonly [string, string, Fields],
  namespace: string,
  pod: string,
  change: (entries: Fields[]) => Fields[],
): void {
  const resource = resourceOf(kind);
  const owner = store.find('Pod', namespace, pod);
  if (owner === null) return;
  const found = store.find(kind, namespace, pod);
  const object =
    found ?? store.create(resource, namespace, { apiVersion: 'chaos-mesh.org/v1alpha1', kind, metadata: { name: pod }, spec: {} });
  const written = store.update(
    { resource, namespace, name: pod },
    { ...object, metadata: { ...object.metadata }, spec: { ...object.spec, [list]: change(listOf(object.spec?.[list])) } },
  );
  store.update(
    { resource, namespace, name: pod },
    { ...written, status: { observedGeneration: written.metadata.generation, failedMessage: '' } },
    'status',
  );
}

function changeContainers(store: Store, namespace: string, name: string, change: (status: Fields) => Fields, ready?: boolean): void {
  const pod = store.find('Pod', namespace, name);
  if (pod === null) return;
  const conditions = ready === undefined ? pod.status?.conditions : [{ type: 'Ready', status: ready ? 'True' : 'False' }];
  const status = { ...pod.status, conditions, containerStatuses: listOf(pod.status?.containerStatuses).map(change) };
  store.update({ resource: resourceOf('Pod'), namespace, name }, { ...pod, status }, 'status');
}

function setImages(store: Store, chaos: string, namespace: string, name: string, isOut: boolean): void {
  const pod = store.find('Pod', namespace, name);
  if (pod === null) return;
  const annotations = { ...pod.metadata.annotations };
  const containers = listOf(pod.spec?.containers).map((one): Fields => {
    const key = `chaos-mesh-${chaos}-pod-failure-${String(one.name)}-normal-image`;
    const kept = annotations[key];
    if (isOut) annotations[key] = String(one.image);
    else delete annotations[key];
    return { ...one, image: isOut ? 'gcr.io/google-containers/pause:latest' : (kept ?? one.image) };
  });
  store.update(
    { resource: resourceOf('Pod'), namespace, name },
    { ...pod, metadata: { ...pod.metadata, annotations }, spec: { ...pod.spec, containers } },
  );
  changeContainers(
    store,
    namespace,
    name,
    (one) => ({
      ...one,
      image: containers.find((container) => container.name === one.name)?.image,
      restartCount: Number(one.restartCount) + 1,
      ready: !isOut,
    }),
    !isOut,
  );
}
