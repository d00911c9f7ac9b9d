import { randomUUID } from 'node:crypto';
import { problemsOf } from '../crds.ts';
import { type ApiObject, type Fields, fieldsOf, listOf } from './objects.ts';
import type { PodEffects } from './pod-effects.ts';
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

/** What a controller needs to put a fault into pods. */
export interface Site {
  readonly store: Store;
  readonly effects: PodEffects;
}

/** `waits`: the daemon has yet to carry it out. `no-pod`: there is no such pod any more. */
export type Outcome = 'done' | 'waits' | 'no-pod' | { readonly failed: string };

/** What the controller orders from the daemon of a node, by the kind of chaos: the kind of order, and what it adds to the spec of it. */
const orderOf: Readonly<
  Record<string, readonly [kind: string, entries: (object: ApiObject, source: string, container: string) => Fields]>
> = {
  NetworkChaos: ['PodNetworkChaos', networkEntries],
  HTTPChaos: ['PodHttpChaos', ({ spec = {} }, source) => ({ rules: [ruleOf(spec, source)] })],
  IOChaos: [
    'PodIOChaos',
    ({ spec = {} }, source, container) => ({
      volumeMountPath: spec.volumePath,
      container,
      actions: [
        { type: spec.action, path: spec.path ?? '', methods: spec.methods, percent: spec.percent, latency: spec.delay, faults: [], source },
      ],
    }),
  ],
};

/** The controller gives an order to the daemon, and waits until that is carried out. */
export const isTwoStage = (kind: string): boolean => kind in orderOf;

const chains: Readonly<Record<string, readonly string[]>> = { to: ['output'], from: ['input'], both: ['input', 'output'] };

function networkEntries({ spec = {} }: ApiObject, source: string): Fields {
  if (spec.action !== 'partition') {
    const { delay, loss, corrupt, duplicate, bandwidth } = spec;
    return {
      tcs: [given({ type: spec.action === 'bandwidth' ? 'bandwidth' : 'netem', delay, loss, corrupt, duplicate, bandwidth, source })],
    };
  }
  const directions = chains[String(spec.direction ?? 'to')] ?? [];
  const name = (direction: string): string => `${direction.toUpperCase()}/${source.split('/')[1]}`;
  return { iptables: directions.map((direction) => ({ name: name(direction), direction, ipsets: [], source })) };
}

const ruleOf = ({ port, target, path, method, abort, delay, replace, patch }: Fields, source: string): Fields => ({
  source,
  port,
  target,
  selector: given({ port, path, method }),
  actions: given({ abort, delay, replace, patch }),
});

const given = (fields: Fields): Fields => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

const sourceOf = ({ metadata }: ApiObject): string => `${metadata.namespace}/${metadata.name}`;

/** Puts the fault into the pod of a record. For one that takes two steps it may be called again. @param object its status gets what the controller notes there */
export function applyTo({ store, effects }: Site, object: ApiObject, { id }: Target): Outcome {
  const [namespace = '', name = '', container = ''] = id.split('/');
  const pod = store.find('Pod', namespace, name);
  if (pod === null) return 'no-pod';
  const { action } = object.spec ?? {};
  const place = { resource: resourceOf('Pod'), namespace, name };
  if (action === 'pod-kill') store.delete(place, { graceSeconds: Number(object.spec?.gracePeriod ?? 0) });
  else if (action === 'container-kill')
    changeContainers(store, namespace, name, (one) =>
      one.name === container ? { ...one, restartCount: Number(one.restartCount) + 1, containerID: `containerd://${randomUUID()}` } : one,
    );
  else if (action === 'pod-failure') setImages(store, object.metadata.name, namespace, name, true);
  else if (object.kind === 'StressChaos') startStressors(effects, object, id, pod);
  else if (object.kind === 'DNSChaos' && action === 'error')
    effects.put(pod.metadata.uid ?? '', sourceOf(object), { does: 'dns', response: 'servfail' });
  const order = orderOf[object.kind];
  if (order === undefined) return 'done';
  const [kind, entries] = order;
  return ordered(store, kind, pod, (spec) => withEntries(spec, entries(object, sourceOf(object), container), sourceOf(object)));
}

/** The daemon says which processes it has started; the controller keeps that, to end them. */
function startStressors(effects: PodEffects, object: ApiObject, id: string, { metadata: { uid = '' } }: ApiObject): void {
  if (id in fieldsOf(object.status?.instances)) return;
  const { workers, load } = fieldsOf(fieldsOf(object.spec?.stressors).cpu);
  effects.put(uid, sourceOf(object), { does: 'cpu', processes: Number(workers), load: Number(load) });
  const instances = { ...fieldsOf(object.status?.instances), [id]: { uid: randomUUID(), startTime: new Date().toISOString() } };
  object.status = { ...object.status, instances };
}

export function recoverFrom({ store, effects }: Site, object: ApiObject, { id }: Target): Outcome {
  const [namespace = '', name = ''] = id.split('/');
  const pod = store.find('Pod', namespace, name);
  if (pod === null) return 'no-pod';
  if (object.spec?.action === 'pod-failure') setImages(store, object.metadata.name, namespace, name, false);
  const order = orderOf[object.kind];
  if (order !== undefined && store.find(order[0], namespace, name) === null) return 'done';
  if (order !== undefined) return ordered(store, order[0], pod, (spec) => withEntries(spec, {}, sourceOf(object)));
  effects.put(pod.metadata.uid ?? '', sourceOf(object), null);
  if (object.kind === 'StressChaos') {
    const { [id]: _, ...instances } = fieldsOf(object.status?.instances);
    object.status = { ...object.status, instances };
  }
  return 'done';
}

/** There is no such pod any more, so no fault in it either. */
export const isClean = (store: Store, namespace: string, { id }: Target): boolean =>
  store.find('Pod', namespace, id.split('/')[1] ?? '') === null;

/** The spec of an order with other entries of one source. */
function withEntries(spec: Fields, entries: Fields, source: string): Fields {
  const others = Object.entries(spec).map(([key, value]) => [
    key,
    Array.isArray(value) ? listOf(value).filter((one) => one.source !== source) : value,
  ]);
  const all: Fields = Object.fromEntries(others);
  for (const [key, value] of Object.entries(entries)) all[key] = Array.isArray(value) ? [...listOf(all[key]), ...value] : value;
  return all;
}

/** Changes what the daemon of a pod is to do, and says how far that is. */
function ordered(store: Store, kind: string, { metadata }: ApiObject, change: (spec: Fields) => Fields): Outcome {
  const [resource, { namespace = '', name, uid = '' }] = [resourceOf(kind), metadata];
  const ownerReferences = [{ apiVersion: 'v1', kind: 'Pod', name, uid }];
  const apiVersion = 'chaos-mesh.org/v1alpha1';
  const found: ApiObject = store.find(kind, namespace, name) ?? { apiVersion, kind, metadata: { name, ownerReferences }, spec: {} };
  const wanted = { ...found, spec: change(found.spec ?? {}) };
  const problems = problemsOf(wanted);
  if (problems.length > 0) throw new Error(`the fake writes a ${kind} that its schema does not allow: ${problems.join(', ')}`);
  const { status, metadata: now } =
    found.metadata.uid === undefined ? store.create(resource, namespace, wanted) : store.update({ resource, namespace, name }, wanted);
  if (status?.observedGeneration !== now.generation) return 'waits';
  return status?.failedMessage === '' ? 'done' : { failed: String(status?.failedMessage) };
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
