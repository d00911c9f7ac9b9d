import { isOrder } from './daemon.ts';
import { applyTo, isClean, isTwoStage, recoverFrom, type Site, type Target, targetsOf } from './engine-effects.ts';
import { type ApiObject, type Fields, fieldsOf, listOf } from './objects.ts';
import { resourceKinds, resourceOf } from './resource-kinds.ts';
import type { Store } from './store.ts';

/**
 * How the engine treats an object. `records-only`: its records say `Injected`, and nothing is done in the pods. `ahead`: they say so before it is done, which
 * it is when the engine is `good`. `lies`: they say that the fault is removed, and it is not.
 */
export type EngineMode =
  | 'good'
  | 'never'
  | 'some'
  | 'slow'
  | 'records-only'
  | 'ahead'
  | 'stuck'
  | 'stuck-until-nudged'
  | 'stuck-until-pods-replaced'
  | 'lies'
  | 'dead'
  | 'dies-after-injection'
  | 'early'
  | 'no-target'
  | 'webhook-down';

const finalizer = 'chaos-mesh/records';
const slowMs = 1_500;
const earlyMs = 700;
const oneShot = ['pod-kill', 'container-kill'];

interface ChaosRecord extends Fields {
  id: string;
  selectorKey: string;
  phase: string;
  injectedCount: number;
  recoveredCount: number;
  events: Fields[];
}

/** Reconciles the objects of Chaos Mesh in the order of its controllers: finalizer, desired phase, conditions, records, and the finalizer off. */
export function runEngine(site: Site, modeOf: (object: ApiObject) => EngineMode): { readonly look: () => void; readonly stop: () => void } {
  const { store } = site;
  const timers = new Set<NodeJS.Timeout>();
  const later = (ms: number, kind: string, namespace: string, name: string): void => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      const object = store.find(kind, namespace, name);
      if (object !== null) reconcile(site, object, modeOf(object), (inMs) => later(inMs, kind, namespace, name));
    }, ms);
    timers.add(timer);
  };
  const lookAt = ({ kind, metadata }: ApiObject): void => later(20, kind, metadata.namespace ?? '', metadata.name);
  const look = (): void => {
    for (const resource of resourceKinds.filter(({ isChaos }) => isChaos))
      for (const object of store.list(resource, undefined)) lookAt(object);
  };
  const stopListening = store.listen(({ type, resource, object }) => {
    if (resource.isChaos && type !== 'DELETED') lookAt(object);
    if (isOrder(resource.kind)) look();
    // The recovery of a pod that does not exist any more has nothing to do.
    if (resource.kind === 'Pod' && type === 'DELETED') look();
  });
  const stop = (): void => {
    stopListening();
    for (const timer of timers) clearTimeout(timer);
  };
  return { look, stop };
}

function reconcile(site: Site, object: ApiObject, mode: EngineMode, again: (ms: number) => void): void {
  const { store } = site;
  const before = recordsOf(object);
  const isIn = before.length > 0 && before.every(({ phase }) => phase === 'Injected');
  if (mode === 'dead' || mode === 'webhook-down' || (mode === 'dies-after-injection' && isIn)) return;
  const isDeleted = object.metadata.deletionTimestamp !== undefined;
  const isOneShot = oneShot.includes(String(object.spec?.action));
  const after = structuredClone(object);
  if (!isDeleted && !after.metadata.finalizers?.includes(finalizer))
    after.metadata.finalizers = [...(after.metadata.finalizers ?? []), finalizer];
  const isOver = isDeleted || (!isOneShot && (hasExpired(object, again) || hasEndedEarly(before, mode, again) || isPaused(object)));
  const targets = mode === 'no-target' ? [] : targetsOf(store, object);
  const records = before.length > 0 ? structuredClone(before) : targets.map(({ id, selectorKey }) => newRecord(id, selectorKey));
  for (const [index, record] of records.entries()) step(site, after, record, { mode, isOver, isFirst: index === 0, again });
  after.status = {
    ...after.status,
    conditions: conditionsOf(before, records.length > 0),
    experiment: { desiredPhase: isOver ? 'Stop' : 'Run', ...(records.length > 0 && { containerRecords: records }) },
  };
  const isForced = object.metadata.annotations?.['chaos-mesh.chaos-mesh.org/cleanFinalizer'] === 'forced';
  // As long as a record fails, the controller tries again and does not come to the finalizer.
  const isTrying = records.some(({ phase }) => phase.endsWith('/Wait'));
  if (isDeleted && ((isForced && !isTrying) || records.every(({ phase }) => phase === 'Not Injected')))
    after.metadata.finalizers = (after.metadata.finalizers ?? []).filter((one) => one !== finalizer);
  const { name, namespace } = object.metadata;
  store.update({ resource: resourceOf(object.kind), namespace, name }, after);
}

interface Step {
  readonly mode: EngineMode;
  readonly isOver: boolean;
  readonly isFirst: boolean;
  readonly again: (ms: number) => void;
}

function step(site: Site, object: ApiObject, record: ChaosRecord, how: Step): void {
  if (!how.isOver && record.phase !== 'Injected') inject(site, object, record, how);
  // An engine that was ahead does it now.
  else if (!how.isOver && how.mode === 'good' && object.kind === 'StressChaos') applyTo(site, object, record);
  else if (how.isOver && record.phase !== 'Not Injected') recover(site, object, record, how);
}

const noQdisc = 'unable to set tcs: Specified qdisc not found';

function inject(site: Site, object: ApiObject, record: ChaosRecord, how: Step): void {
  const { mode, isFirst, again } = how;
  const waitMs = mode === 'slow' ? slowMs - ageOf(object) : 0;
  if (waitMs > 0) again(waitMs + 20);
  else if (isClean(site.store, object.metadata.namespace ?? '', record)) withoutPod(object, record);
  else if (mode === 'never' || (mode === 'some' && !isFirst)) notApplied(object, record, noQdisc);
  else {
    const isNothingDone = mode === 'records-only' || (mode === 'ahead' && !isTwoStage(object.kind));
    const outcome = isNothingDone ? 'done' : applyTo(site, object, record);
    if (typeof outcome === 'object') notApplied(object, record, outcome.failed);
    else if (outcome === 'waits' && mode !== 'ahead') record.phase = 'Not Injected/Wait';
    else {
      record.phase = 'Injected';
      record.injectedCount += 1;
      record.events.push(happened('Succeeded', 'Apply'));
    }
  }
}

const notApplied = ({ kind }: ApiObject, record: ChaosRecord, why: string): void =>
  fail(record, 'Apply', isTwoStage(kind) ? 'Not Injected/Wait' : 'Not Injected', why);

/** The controller of HTTPChaos alone does not know what to do then (chaos-mesh#4530). */
function withoutPod(object: ApiObject, record: ChaosRecord): void {
  if (object.kind === 'HTTPChaos') notApplied(object, record, `PodHttpChaos "${record.id.split('/')[1]}" not found`);
  else record.phase = 'Not Injected';
}

/** The way out of `Not Injected/Wait` leads through the injection. */
function recover(site: Site, object: ApiObject, record: ChaosRecord, how: Step): void {
  const { mode } = how;
  if (record.phase === 'Not Injected/Wait' && mode !== 'some') inject(site, object, record, how);
  else if (isStuck(site.store, object, record, mode)) notRecovered(object, record, 'unable to flush ip sets for pod');
  else {
    const outcome = mode === 'lies' ? 'done' : recoverFrom(site, object, record);
    if (outcome === 'waits') record.phase = 'Injected/Wait';
    else if (typeof outcome === 'object') notRecovered(object, record, outcome.failed);
    else {
      record.recoveredCount = record.injectedCount;
      record.phase = 'Not Injected';
      record.events.push(happened('Succeeded', 'Recover'));
    }
  }
}

/** Nobody learns of stressors that cannot be ended. Source: stresschaos/impl.go. */
function notRecovered({ kind }: ApiObject, record: ChaosRecord, why: string): void {
  if (kind !== 'StressChaos') fail(record, 'Recover', isTwoStage(kind) ? 'Injected/Wait' : 'Injected', why);
}

function isStuck(store: Store, { metadata }: ApiObject, target: Target, mode: EngineMode): boolean {
  if (mode === 'stuck') return true;
  if (mode === 'stuck-until-nudged') return metadata.annotations?.['chaos-gate/nudge'] === undefined;
  return mode === 'stuck-until-pods-replaced' && !isClean(store, metadata.namespace ?? '', target);
}

/** Each failure is written once: the retries of a controller would be events for ever. */
function fail(record: ChaosRecord, operation: string, phase: string, message: string): void {
  record.phase = phase;
  const last = record.events.at(-1);
  if (last?.type !== 'Failed' || last.operation !== operation) record.events.push({ ...happened('Failed', operation), message });
}

const happened = (type: string, operation: string): Fields => ({ type, operation, timestamp: new Date().toISOString() });

const newRecord = (id: string, selectorKey: string): ChaosRecord => ({
  id,
  selectorKey,
  phase: 'Not Injected',
  injectedCount: 0,
  recoveredCount: 0,
  events: [],
});

const recordsOf = ({ status }: ApiObject): ChaosRecord[] => listOf(fieldsOf(status?.experiment).containerRecords) as ChaosRecord[];

/** Of the records before this pass, as the controllers compute them. */
const conditionsOf = (records: readonly ChaosRecord[], isSelected: boolean): Fields[] => [
  { type: 'Selected', status: isSelected ? 'True' : 'False' },
  { type: 'AllRecovered', status: records.every(({ phase }) => phase === 'Not Injected') ? 'True' : 'False' },
  { type: 'AllInjected', status: records.length > 0 && records.every(({ phase }) => phase === 'Injected') ? 'True' : 'False' },
  { type: 'Paused', status: 'False' },
];

const ageOf = ({ metadata }: ApiObject): number => Date.now() - Date.parse(metadata.creationTimestamp ?? '');

/** The duration counts from the creation. */
function hasExpired(object: ApiObject, again: (ms: number) => void): boolean {
  const match = /^([0-9.]+)(us|ms|s|m)$/.exec(String(object.spec?.duration ?? ''));
  if (match === null) return false;
  const durationMs = Number(match[1]) * { us: 0.001, ms: 1, s: 1_000, m: 60_000 }[match[2] as 'us' | 'ms' | 's' | 'm'];
  const leftMs = durationMs - ageOf(object);
  if (leftMs > 0) again(leftMs + 20);
  return leftMs <= 0;
}

function hasEndedEarly(records: readonly ChaosRecord[], mode: EngineMode, again: (ms: number) => void): boolean {
  if (mode !== 'early' || records.length === 0) return false;
  const applied = records.flatMap(({ events }) => events).find(({ operation }) => operation === 'Apply');
  const leftMs = earlyMs - (Date.now() - Date.parse(String(applied?.timestamp ?? new Date().toISOString())));
  if (leftMs > 0) again(leftMs + 20);
  return leftMs <= 0;
}

const isPaused = ({ metadata }: ApiObject): boolean => metadata.annotations?.['experiment.chaos-mesh.org/pause'] === 'true';
