import { type ApiObject, type Fields, fieldsOf, listOf } from './objects.ts';
import type { PodEffect, PodEffects } from './pod-effects.ts';
import { resourceOf } from './resource-kinds.ts';
import type { Store } from './store.ts';
import { goMs, numberIn, rateIn } from './units.ts';

/** The objects, named like a pod, in which the controllers of Chaos Mesh order what the daemon of its node is to do, and the lists in their specs. */
const orders: Readonly<Record<string, readonly string[]>> = {
  PodNetworkChaos: ['iptables', 'tcs'],
  PodHttpChaos: ['rules'],
  PodIOChaos: ['actions'],
};
const carriedOutMs = 10;

export const isOrder = (kind: string): boolean => kind in orders;

/**
 * Does in the pods what the orders say, and says so in their status, as the daemon of a node does.
 * @param isHeld it does not get to the orders of this source for now
 */
export function runDaemon(
  store: Store,
  effects: PodEffects,
  isHeld: (source: string) => boolean,
): { readonly look: () => void; readonly stop: () => void } {
  const timers = new Set<NodeJS.Timeout>();
  const done = new Map<string, ReadonlySet<string>>();
  const later = ({ kind, metadata }: ApiObject): void => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      carryOut({ store, effects, done, isHeld }, { kind, namespace: metadata.namespace ?? '', name: metadata.name });
    }, carriedOutMs);
    timers.add(timer);
  };
  const stopListening = store.listen(({ type, resource, object }) => {
    if (resource.kind === 'Pod' && type === 'DELETED') endPod(store, effects, object);
    if (isOrder(resource.kind) && type !== 'DELETED') later(object);
  });
  return {
    look() {
      for (const kind of Object.keys(orders)) for (const order of store.list(resourceOf(kind), undefined)) later(order);
    },
    stop() {
      stopListening();
      for (const timer of timers) clearTimeout(timer);
    },
  };
}

/** An order belongs to its pod, and the cluster removes it with that. */
function endPod(store: Store, effects: PodEffects, { metadata: { namespace = '', name, uid = '' } }: ApiObject): void {
  effects.endPod(uid);
  for (const kind of Object.keys(orders))
    if (store.find(kind, namespace, name) !== null) store.delete({ resource: resourceOf(kind), namespace, name });
}

/** The entries of all lists, by the object of Chaos Mesh that they are for. */
function entriesOf({ kind, spec = {} }: ApiObject): ReadonlyMap<string, Fields[]> {
  const found = new Map<string, Fields[]>();
  for (const entry of (orders[kind] ?? []).flatMap((list) => listOf(spec[list])))
    found.set(String(entry.source), [...(found.get(String(entry.source)) ?? []), entry]);
  return found;
}

interface Node {
  readonly store: Store;
  readonly effects: PodEffects;
  /** The sources of what was done, by order. */
  readonly done: Map<string, ReadonlySet<string>>;
  isHeld(source: string): boolean;
}

function carryOut(
  { store, effects, done, isHeld }: Node,
  { kind, namespace, name }: { readonly kind: string; readonly namespace: string; readonly name: string },
): void {
  const [order, pod] = [store.find(kind, namespace, name), store.find('Pod', namespace, name)];
  if (order === null || pod === null || order.status?.observedGeneration === order.metadata.generation) return;
  const bySource = entriesOf(order);
  if ([...bySource.keys()].some(isHeld)) return;
  const { uid = '' } = pod.metadata;
  let failedMessage = '';
  try {
    const wanted = new Map([...bySource].map(([source, entries]) => [source, effectOf(order, entries, pod)]));
    const key = `${kind} ${uid}`;
    for (const source of done.get(key) ?? []) if (!wanted.has(source)) effects.put(uid, source, null);
    for (const [source, effect] of wanted) effects.put(uid, source, effect);
    done.set(key, new Set(wanted.keys()));
  } catch (error) {
    failedMessage = (error as Error).message;
  }
  const status = { observedGeneration: order.metadata.generation, failedMessage };
  store.update({ resource: resourceOf(kind), namespace, name }, { ...order, status }, 'status');
}

/** @throws Error for what the programs of a node refuse */
function effectOf({ kind, spec = {} }: ApiObject, entries: readonly Fields[], pod: ApiObject): PodEffect {
  const [first = {}] = entries;
  if (kind === 'PodHttpChaos') return httpEffect(first);
  if (kind === 'PodIOChaos') return diskEffect(spec, first, pod);
  const directions = entries.flatMap(({ direction }) => (direction === undefined ? [] : [String(direction)]));
  return directions.length > 0 ? { does: 'partition', directions: directions.toSorted().join() } : queueEffect(first);
}

function queueEffect({ delay, loss, corrupt, bandwidth }: Fields): PodEffect {
  if (delay !== undefined) return { does: 'delay', ms: goMs(fieldsOf(delay).latency), jitterMs: goMs(fieldsOf(delay).jitter) };
  if (loss !== undefined) return { does: 'loss', percent: numberIn(fieldsOf(loss).loss, 0, 100) };
  if (corrupt !== undefined) return { does: 'corruption', percent: numberIn(fieldsOf(corrupt).corrupt, 0, 100) };
  return { does: 'bandwidth', bytesPerSecond: rateIn(fieldsOf(bandwidth).rate) };
}

/** Its proxy has no share: every request of the port passes it. */
function httpEffect({ port, target, actions }: Fields): PodEffect {
  const { delay, replace } = fieldsOf(actions);
  return delay === undefined
    ? { does: 'http-error', port: Number(port), status: Number(fieldsOf(replace).code), percent: 100, on: String(target) }
    : { does: 'http-delay', port: Number(port), ms: goMs(delay), percent: 100, on: String(target) };
}

/** A path at which the container has no volume cannot be replaced by a slow one. */
function diskEffect({ volumeMountPath, container }: Fields, { latency, percent, methods }: Fields, { spec }: ApiObject): PodEffect {
  const mounts = listOf(listOf(spec?.containers).find(({ name }) => name === container)?.volumeMounts);
  if (!mounts.some(({ mountPath }) => mountPath === volumeMountPath)) throw new Error('toda startup takes too long or an error occurs');
  return { does: 'disk-slow', path: String(volumeMountPath), ms: goMs(latency), percent: Number(percent), methods: String(methods) };
}
