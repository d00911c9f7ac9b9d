import * as z from 'zod';
import type { Json } from '../../core/model/json.ts';
import type { Undo } from '../../core/model/run/undo.ts';
import { getObject } from '../kubernetes/api.ts';
import type { Cluster } from '../kubernetes/cluster.ts';
import { metadata } from '../kubernetes/objects.ts';
import { expiresAnnotation, runLabel } from '../kubernetes/own-object.ts';
import { configMapsPath, policiesPath } from '../kubernetes/workload.ts';
import { kubernetesPolicy } from '../undo/kubernetes/policy.ts';
import { clusterRecord, ownRecord } from '../undo/kubernetes/record.ts';
import { kubernetesScale } from '../undo/kubernetes/scale.ts';

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
 */
export async function leftoversIn(cluster: Cluster, signal: AbortSignal): Promise<readonly Leftover[]> {
  const query = `?labelSelector=${encodeURIComponent(runLabel)}&limit=500`;
  const listed = async (path: string): Promise<readonly Marked[]> =>
    (await getObject(cluster, `${path}${query}`, marked, signal))?.items ?? [];
  const [marks, policies] = await Promise.all([listed(configMapsPath(cluster)), listed(policiesPath(cluster))]);
  return [
    ...marks
      .filter(({ data }) => data.undo === kubernetesScale.kind)
      .map((one) => leftover(cluster, one, kubernetesScale.kind, scaled(one))),
    ...policies.map((one) => leftover(cluster, one, kubernetesPolicy.kind, {})),
  ];
}

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
