import * as z from 'zod';
import { podsOfEngine } from '../../core/kubernetes/litmus/helpers.ts';
import { litmusVersion, resultName } from '../../core/kubernetes/litmus/names.ts';
import { getObject } from './api.ts';
import type { Cluster } from './cluster.ts';
import { metadata } from './objects.ts';
import { type Own, runLabel } from './own-object.ts';
import { podsPath } from './workload.ts';

/** An experiment that Litmus runs for the gate. */
export interface Experiment {
  readonly own: Own;
  /** Name of the ChaosExperiment. */
  readonly experiment: string;
  /** The pods that the fault is for. */
  readonly pods: readonly { readonly name: string; readonly uid: string }[];
}

export type LitmusResource = 'chaosengines' | 'chaosresults' | 'chaosexperiments';

/** The path of the objects of one resource of Litmus. */
export const litmusPath = ({ namespace }: Pick<Cluster, 'namespace'>, resource: LitmusResource): string =>
  `/apis/${litmusVersion}/namespaces/${encodeURIComponent(namespace)}/${resource}`;

/** What the cluster shows of an experiment. */
export interface LitmusSeen {
  /** JSON of the ChaosEngine; null: there is none that this run has created. */
  readonly engine: unknown;
  /** JSON of its ChaosResult; null: there is none. */
  readonly result: unknown;
  /** For a deletion; null: there is no result. */
  readonly resultUid: string | null;
  /** JSON of the pods with which Litmus runs it. */
  readonly helpers: readonly unknown[];
  /** The pods of the fault that still exist, by name. */
  readonly left: ReadonlySet<string>;
  /** The same, without those that are ending. */
  readonly alive: ReadonlySet<string>;
}

const named = z.object({ metadata });
const ownResult = z.object({ metadata, spec: z.object({ engine: z.string() }) });
const list = z.object({ items: z.array(z.unknown()) });

/** Looks at the engine, its result and the pods of the namespace. */
export async function litmusSeen(cluster: Cluster, { own, experiment, pods }: Experiment, signal: AbortSignal): Promise<LitmusSeen> {
  const at = (resource: LitmusResource, name: string) =>
    getObject(cluster, `${litmusPath(cluster, resource)}/${name}`, z.unknown(), signal);
  // Litmus writes the verdict before it completes the engine: asked for in this order, a complete engine has its verdict.
  const engine = await at('chaosengines', own.object);
  const [result, all] = await Promise.all([
    at('chaosresults', resultName(own.object, experiment)),
    getObject(cluster, `${podsPath(cluster)}?limit=1000`, list, signal),
  ]);
  const ours = named.safeParse(engine);
  const isOurs = ours.success && ours.data.metadata.labels[runLabel] === own.run;
  const its = ownResult.safeParse(result);
  const isIts = its.success && its.data.spec.engine === own.object;
  const uid = isOurs ? ours.data.metadata.uid : isIts ? (its.data.metadata.labels.chaosUID ?? null) : null;
  const items = all?.items ?? [];
  const found = items.flatMap((one) => named.safeParse(one).data ?? []).map((one) => one.metadata);
  const same = found.filter((one) => pods.some(({ name, uid: was }) => one.name === name && one.uid === was));
  return {
    engine: isOurs ? engine : null,
    result: isIts ? result : null,
    resultUid: isIts ? its.data.metadata.uid : null,
    helpers: podsOfEngine(items, { name: own.object, uid }),
    left: new Set(same.map(({ name }) => name)),
    alive: new Set(same.filter(({ deletionTimestamp }) => deletionTimestamp === undefined).map(({ name }) => name)),
  };
}
