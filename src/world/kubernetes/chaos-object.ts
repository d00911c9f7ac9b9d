import * as z from 'zod';
import { apiVersion, type Kind, resources } from '../../core/kubernetes/chaos-mesh/resources.ts';
import { podObjectStateOf } from '../../core/kubernetes/chaos-mesh/state/pod-object-state.ts';
import { podSightOf } from '../../core/kubernetes/chaos-mesh/state/pod-outage.ts';
import { isStressed } from '../../core/kubernetes/chaos-mesh/state/stress-instances.ts';
import { getObject } from './api.ts';
import type { Cluster } from './cluster.ts';
import { metadata } from './objects.ts';
import { podsPath } from './workload.ts';

/** A pod that a fault is in, as it was before. */
export interface StruckPod {
  readonly name: string;
  readonly uid: string;
  /** Image of each container. */
  readonly images: Readonly<Record<string, string>>;
}

/** What shows the fault apart from the records of the engine, in each pod. */
export type WitnessState = 'in-place' | 'clean' | 'unsettled' | 'unknown';

const named = z.object({ metadata });

/** An object of a list, and what its metadata says. */
interface Listed {
  readonly uid: string;
  readonly isEnding: boolean;
  readonly object: unknown;
}
const list = z.object({ items: z.array(z.unknown()) });

/** The path of the objects of one resource of Chaos Mesh. */
export const chaosPath = ({ namespace }: Pick<Cluster, 'namespace'>, resource: string): string =>
  `/apis/${apiVersion}/namespaces/${encodeURIComponent(namespace)}/${resource}`;

/** By its name, each object of a list that has one. */
async function byName(cluster: Cluster, path: string, signal: AbortSignal): Promise<ReadonlyMap<string, Listed>> {
  const { items } = (await getObject(cluster, `${path}?limit=1000`, list, signal)) ?? { items: [] };
  return new Map(
    items.flatMap((object) => {
      const read = named.safeParse(object);
      if (!read.success) return [];
      const { name, uid, deletionTimestamp } = read.data.metadata;
      return [[name, { uid, isEnding: deletionTimestamp !== undefined, object }] as const];
    }),
  );
}

/** What is seen of a fault in its pods. */
export interface PodsSeen {
  /** In the order of the pods. */
  readonly states: readonly WitnessState[];
  /** How many of the pods exist no more. */
  readonly replaced: number;
  /** How many of the pods exist no more, or are in their grace period. */
  readonly ended: number;
}

/** A fault, and what is known of it. */
interface Sought {
  readonly kind: Kind;
  /** Name of its object. */
  readonly object: string;
  readonly pods: readonly StruckPod[];
  /** JSON of its object, which alone says what a daemon has started; left out: it is not known, or does not count. */
  readonly made?: unknown;
}

/**
 * Looks for a fault in its pods: in what the controller has written for the daemon of a node, in the images of the pods, or in the processes that the daemon says it has
 * started. A kind of fault that leaves no trace in the API is `unknown`.
 */
export async function seenInPods(cluster: Cluster, { kind, object, pods, made }: Sought, signal: AbortSignal): Promise<PodsSeen> {
  const { witness } = resources[kind];
  const [now, daemons] = await Promise.all([
    byName(cluster, podsPath(cluster), signal),
    witness === null ? null : byName(cluster, chaosPath(cluster, witness), signal),
  ]);
  const source = `${cluster.namespace}/${object}`;
  const states = pods.map((pod): WitnessState => {
    const found = now.get(pod.name);
    // A new pod has none of the faults of an old one.
    if (found?.uid !== pod.uid) return 'clean';
    if (daemons !== null) return daemonStates[podObjectStateOf(daemons.get(pod.name)?.object ?? null, source).state];
    if (kind === 'StressChaos' && made !== undefined) return isStressed(made, `${cluster.namespace}/${pod.name}`) ? 'in-place' : 'clean';
    return kind === 'PodChaos' ? imagesState(found.object, pod) : 'unknown';
  });
  const isReplaced = ({ name, uid }: StruckPod): boolean => now.get(name)?.uid !== uid;
  return {
    states,
    replaced: pods.filter(isReplaced).length,
    ended: pods.filter((pod) => isReplaced(pod) || now.get(pod.name)?.isEnding === true).length,
  };
}

const daemonStates = { 'in-place': 'in-place', gone: 'clean', unsettled: 'unsettled', failed: 'unsettled', unreadable: 'unknown' } as const;

function imagesState(object: unknown, { images }: StruckPod): WitnessState {
  const seen = podSightOf(object);
  if (seen === null) return 'unknown';
  return seen.keepsImages || Object.entries(images).some(([name, image]) => seen.images[name] !== image) ? 'in-place' : 'clean';
}

/** The pods as an undo record holds them. @throws TypeError */
export const struckPods = z
  .array(z.object({ name: z.string().max(253), uid: z.string().max(100), images: z.record(z.string(), z.string()) }))
  .max(1000);
