import * as z from 'zod';
import { type Kind, resources } from '../../core/kubernetes/chaos-mesh/resources.ts';
import { faultAnnotation } from '../../core/kubernetes/istio/names.ts';
import type { Json } from '../../core/model/json.ts';
import type { Undo } from '../../core/model/run/undo.ts';
import { getObject } from '../kubernetes/api.ts';
import { chaosPath } from '../kubernetes/chaos-object.ts';
import { type Cluster, jsonIn } from '../kubernetes/cluster.ts';
import { KubectlFailure } from '../kubernetes/failure-in.ts';
import { litmusPath } from '../kubernetes/litmus-objects.ts';
import { anyList, metadata } from '../kubernetes/objects.ts';
import { expiresAnnotation, runLabel } from '../kubernetes/own-object.ts';
import { virtualServicesPath } from '../kubernetes/virtual-service.ts';
import { configMapsPath, podsPath, policiesPath } from '../kubernetes/workload.ts';
import { chaosRecord, kubernetesChaos } from '../undo/kubernetes/chaos.ts';
import { istioRecord, kubernetesIstio } from '../undo/kubernetes/istio.ts';
import { kubernetesLitmus, litmusRecord } from '../undo/kubernetes/litmus.ts';
import { kubernetesPolicy } from '../undo/kubernetes/policy.ts';
import { clusterRecord, ownRecord } from '../undo/kubernetes/record.ts';
import { kubernetesScale } from '../undo/kubernetes/scale.ts';

/** Objects of any run. */
const ofRuns = `?labelSelector=${encodeURIComponent(runLabel)}&limit=500`;

const marked = z.object({ items: z.array(z.object({ metadata, data: z.record(z.string(), z.string()).default({}) })) });
type Marked = z.output<typeof marked>['items'][number];

/** The undo of a fault whose run may no longer exist, as the objects in the namespace describe it. */
export interface Leftover {
  readonly undo: Undo;
  /** The run that has created it. */
  readonly run: string;
  /** When no run needs it any more, in ms since the epoch; 0: it does not say. */
  readonly expiresMs: number;
}

/**
 * What runs of the gate have left in a namespace, found by the label of their objects. Anyone who may write there can write such objects, so each
 * undo checks its record like one from a journal, and does nothing outside of the namespace.
 * @param forbidden what a kind of object means that the user may not list; objects of an engine are always skipped then
 */
export async function leftoversIn(
  cluster: Cluster,
  signal: AbortSignal,
  forbidden: 'skip' | 'fail' = 'fail',
): Promise<readonly Leftover[]> {
  const listed = async (path: string): Promise<readonly Marked[]> => {
    const list = getObject(cluster, `${path}${ofRuns}`, marked, signal);
    return (await (forbidden === 'skip' ? allowed(list) : list))?.items ?? [];
  };
  const [marks, policies] = await Promise.all([listed(configMapsPath(cluster)), listed(policiesPath(cluster))]);
  return [
    ...(await chaosIn(cluster, signal)),
    ...(await litmusIn(cluster, signal)),
    ...(await istioIn(cluster, signal)),
    ...marks
      .filter(({ data }) => data.undo === kubernetesScale.kind)
      .map((one) => leftover(cluster, one, kubernetesScale.kind, scaled(one))),
    ...policies.map((one) => leftover(cluster, one, kubernetesPolicy.kind, {})),
  ];
}

/** Objects of Chaos Mesh. A user who may not list them, or a cluster without Chaos Mesh, has none. */
async function chaosIn(cluster: Cluster, signal: AbortSignal): Promise<readonly Leftover[]> {
  const all = await Promise.all(
    kinds.map(async (kind) => (await chaosObjects(cluster, resources[kind].resource, signal)).map((one) => ({ kind, one }))),
  );
  const found = all.flat();
  if (found.length === 0) return [];
  const pods = (await getObject(cluster, podsPath(cluster), anyList, signal))?.items ?? [];
  return found.map(({ kind, one }) => {
    const names = Object.values(one.spec.selector.pods).flat();
    const struck = pods
      .filter(({ metadata }) => names.includes(metadata.name))
      .map(({ metadata: { name, uid } }) => ({ name, uid, images: {} }));
    // Its config is not known here, so nothing allows that pods are replaced.
    return leftover(cluster, { ...one, data: {} }, kubernetesChaos.kind, chaosRecord(kind, struck, false));
  });
}

const variables = z.array(z.object({ name: z.string(), value: z.string().default('') })).default([]);
/** Engines of other programs may have any experiments. */
const engineList = z.object({
  items: z.array(
    z.object({
      metadata,
      spec: z.object({
        experiments: z
          .array(z.object({ name: z.string(), spec: z.object({ components: z.object({ env: variables }).prefault({}) }).prefault({}) }))
          .default([]),
      }),
    }),
  ),
});

/** Experiments of Litmus. As above, nothing allows that pods are replaced. */
async function litmusIn(cluster: Cluster, signal: AbortSignal): Promise<readonly Leftover[]> {
  const engines = await allowed(getObject(cluster, `${litmusPath(cluster, 'chaosengines')}${ofRuns}`, engineList, signal));
  if (engines === null || engines.items.length === 0) return [];
  const pods = (await getObject(cluster, podsPath(cluster), anyList, signal))?.items ?? [];
  return engines.items.map((one) => {
    const [experiment, ...more] = one.spec.experiments;
    const names = experiment?.spec.components.env.find(({ name }) => name === 'TARGET_PODS')?.value.split(',') ?? [];
    const struck = pods.filter(({ metadata }) => names.includes(metadata.name)).map(({ metadata: { name, uid } }) => ({ name, uid }));
    // The gate writes one experiment; the undo of an engine that has only the label is refused.
    const record = litmusRecord({ experiment: more.length === 0 ? (experiment?.name ?? '') : '', pods: struck }, false);
    return leftover(cluster, { ...one, data: {} }, kubernetesLitmus.kind, record);
  });
}

/** What a run has put into VirtualServices, as their marks say. */
async function istioIn(cluster: Cluster, signal: AbortSignal): Promise<readonly Leftover[]> {
  const found = await allowed(getObject(cluster, `${virtualServicesPath(cluster)}${ofRuns}`, anyList, signal));
  return (found?.items ?? []).flatMap((one) => {
    const fault = z.record(z.string(), z.json()).safeParse(jsonIn(one.metadata.annotations[faultAnnotation] ?? ''));
    if (!fault.success) return [];
    const { name, uid, labels } = one.metadata;
    const record = istioRecord({ name, uid, run: labels[runLabel] ?? '', fault: fault.data, before: null });
    return [leftover(cluster, { ...one, data: {} }, kubernetesIstio.kind, record)];
  });
}

const kinds = Object.keys(resources) as readonly Kind[];

const chaosList = z.object({
  items: z.array(
    z.object({ metadata, spec: z.object({ selector: z.object({ pods: z.record(z.string(), z.array(z.string())).default({}) }) }) }),
  ),
});

async function chaosObjects(cluster: Cluster, resource: string, signal: AbortSignal): Promise<z.output<typeof chaosList>['items']> {
  return (await allowed(getObject(cluster, `${chaosPath(cluster, resource)}${ofRuns}`, chaosList, signal)))?.items ?? [];
}

/** `null`: the user may not. */
const allowed = <T>(asked: Promise<T | null>): Promise<T | null> =>
  asked.catch((error: unknown) => {
    if (error instanceof KubectlFailure && error.reason === 'Forbidden') return null;
    throw error;
  });

const scaled = ({ data: { workload = '', name = '', uid = '', replicas = '' } }: Marked) => ({
  workload,
  name,
  uid,
  replicas: Number(replicas),
});

function leftover(
  cluster: Cluster,
  { metadata: { name, labels, annotations } }: Marked,
  kind: string,
  more: { readonly [key: string]: Json },
): Leftover {
  const run = labels[runLabel] ?? '';
  const expiresMs = Date.parse(annotations[expiresAnnotation] ?? '');
  const state = { ...clusterRecord(cluster), ...ownRecord(name, run), ...more };
  return {
    undo: { id: name, target: `namespace ${cluster.namespace}`, kind, state },
    run,
    expiresMs: Number.isNaN(expiresMs) ? 0 : expiresMs,
  };
}
