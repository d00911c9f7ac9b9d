import { type ApiObject, fieldsOf, listOf } from '../fake/objects.ts';
import type { Phase } from './scene.ts';

/** The run that the objects of somebody else name, and that a storm must leave alone. */
export const otherRun = { labels: { 'chaos-gate/run': 'another-run' }, annotations: { 'chaos-gate/expires': '2099-01-01T00:00:00Z' } };

/** What is in the cluster, and where the workload `api` of the run is. */
export interface Seen {
  readonly objects: readonly ApiObject[];
  readonly namespace: string;
  readonly replicas: number;
}

/** Created by the run. */
const isOurs = ({ metadata }: ApiObject): boolean => {
  const run = metadata.labels?.['chaos-gate/run'];
  return run !== undefined && run !== otherRun.labels['chaos-gate/run'];
};

/** Of the workload that the run may disturb, or written by the engine for its pods. */
const isOfWorkload = ({ kind, metadata: { name, namespace: where } }: ApiObject, namespace: string): boolean =>
  where === namespace && (name === 'api' || name.startsWith('api-')) && kind !== 'ConfigMap';

/** What the objects of others are, each by its uid and its version. */
export const othersIn = ({ objects, namespace }: Seen): ReadonlyMap<string, string> =>
  new Map(
    objects
      .filter((one) => !isOurs(one) && !isOfWorkload(one, namespace))
      .map(({ kind, metadata: { name, namespace: where, uid, resourceVersion } }) => [
        `${kind} ${where ?? ''}/${name}`,
        `${uid} ${resourceVersion}`,
      ]),
  );

export const changedOf = (before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): string[] =>
  [...new Set([...before.keys(), ...now.keys()])]
    .filter((key) => before.get(key) !== now.get(key))
    .map((key) => `${key} of somebody else was ${now.has(key) ? (before.has(key) ? 'changed' : 'created') : 'deleted'}`);

const workloadIn = ({ objects, namespace }: Seen): ApiObject | undefined =>
  objects.find(({ kind, metadata }) => kind === 'Deployment' && metadata.namespace === namespace && metadata.name === 'api');

export function phaseIn(seen: Seen): Phase {
  const own = seen.objects.filter(isOurs);
  if (own.length === 0) return 'none';
  if (own.some(({ metadata }) => metadata.deletionTimestamp !== undefined)) return 'ending';
  const isInjected = own.some(({ kind, status }) =>
    kind.endsWith('Chaos')
      ? listOf(fieldsOf(status?.experiment).containerRecords).some(({ phase }) => phase === 'Injected')
      : kind === 'NetworkPolicy' || workloadIn(seen)?.spec?.replicas === 0,
  );
  return isInjected ? 'in place' : 'created';
}

/** What is left of the gate, and what of the workload is not as it was. */
export function leftIn(seen: Seen): string[] {
  const { objects, namespace, replicas } = seen;
  const workload = workloadIn(seen);
  const pods = objects.filter(({ kind, metadata }) => kind === 'Pod' && metadata.namespace === namespace);
  // What the engine writes for a pod ends with it.
  const inPods = objects.filter(
    ({ kind, spec, metadata: { name } }) =>
      /^Pod\w+Chaos$/.test(kind) &&
      pods.some(({ metadata }) => metadata.name === name) &&
      Object.values(spec ?? {}).some((list) => listOf(list).some(({ source }) => typeof source === 'string')),
  );
  const paused = pods.filter(({ spec }) => listOf(spec?.containers).some(({ image }) => String(image).includes('pause')));
  return [
    ...objects.filter(isOurs).map(({ kind, metadata }) => `${kind} ${metadata.name}`),
    ...inPods.map(({ kind, metadata }) => `${kind} of ${metadata.name} still has a fault`),
    ...paused.map(({ metadata }) => `pod ${metadata.name} runs a pause image`),
    ...(workload?.spec?.replicas === replicas ? [] : [`the workload asks for ${String(workload?.spec?.replicas)} pods`]),
    ...(workload?.status?.readyReplicas === replicas ? [] : [`${String(workload?.status?.readyReplicas ?? 0)} pods are ready`]),
  ];
}
