import * as z from 'zod';
import { finalizer, forceAnnotation, nudgeAnnotation } from '../../../core/kubernetes/chaos-mesh/names.ts';
import { type Kind, resources } from '../../../core/kubernetes/chaos-mesh/resources.ts';
import {
  nextUndoStep,
  type UndoHistory,
  type UndoRules,
  type UndoSight,
  type UndoStep,
} from '../../../core/kubernetes/chaos-mesh/undo-step.ts';
import type { Json } from '../../../core/model/json.ts';
import { chaosPath, type PodsSeen, type StruckPod, seenInPods, struckPods } from '../../kubernetes/chaos-object.ts';
import type { Cluster } from '../../kubernetes/cluster.ts';
import { KubectlFailure } from '../../kubernetes/failure-in.ts';
import { kubectl, kubectlWords } from '../../kubernetes/kubectl.ts';
import type { AnyObject } from '../../kubernetes/objects.ts';
import { deleteOwn, type Own, ownObject, runLabel } from '../../kubernetes/own-object.ts';
import type { UndoHandler } from '../undo-handler.ts';
import { clusterIn, ownIn } from './record.ts';
import { replacePods, stepByStep } from './steps.ts';

/** How long the engine may take before its pods are replaced, ms. */
const patienceMs = 45_000;
const lookEveryMs = 400;

const record = z.object({ kind: z.enum(Object.keys(resources) as [Kind, ...Kind[]]), pods: struckPods, replace: z.boolean() });

/** What an undo record says about its object, in a form that `kubernetesChaos` reads. */
export const chaosRecord = (kind: Kind, pods: readonly StruckPod[], replace: boolean) => ({
  kind,
  replace,
  pods: pods.map((pod) => ({ ...pod, images: { ...pod.images } })),
});

interface Chaos {
  readonly cluster: Cluster;
  readonly own: Own;
  readonly kind: Kind;
  readonly pods: readonly StruckPod[];
  /** The pods may be deleted. */
  readonly replace: boolean;
  readonly path: string;
}

function chaosIn(state: Json): Chaos {
  const read = record.safeParse(state);
  if (!read.success) throw new TypeError('the undo record names no object of Chaos Mesh');
  const [cluster, own] = [clusterIn(state), ownIn(state)];
  return { cluster, own, ...read.data, path: chaosPath(cluster, resources[read.data.kind].resource) };
}

/**
 * Deletes an object of Chaos Mesh, and sees to it that its fault is removed: it asks the engine again, and replaces the pods of the fault where the engine does not
 * remove it and the config allows that. State: what `clusterRecord`, `ownRecord` and `chaosRecord` write.
 */
export const kubernetesChaos: UndoHandler = {
  kind: 'kubernetes.chaos',
  undo: (state, signal) => removeChaos(state, {}, signal),
  async verifyRemoved(state, signal) {
    const { sight, seen } = await lookAt(chaosIn(state), signal);
    const numbers = { pods: seen?.states.length ?? 0, replaced: seen?.replaced ?? 0 };
    if (sight.object !== 'gone')
      return {
        ok: false,
        says: sight.object === 'unknown' ? 'the cluster gives no response' : 'Chaos Mesh still holds the object',
        numbers,
      };
    return sight.witness === 'clean'
      ? { ok: true, says: 'the object is deleted, and no pod shows the fault', numbers }
      : { ok: false, says: 'the object is deleted, and a pod still shows the fault', numbers };
  },
  commands(state) {
    const { cluster, own, kind, pods } = chaosIn(state);
    const words = kubectlWords(cluster);
    return [
      [...words, 'delete', `${resources[kind].resource}/${own.object}`, '--ignore-not-found', '--wait=false'],
      [...words, 'delete', 'pod', ...pods.map(({ name }) => name), '--ignore-not-found'],
      // Chaos Mesh may hold the object for pods that no longer exist.
      [...words, 'patch', `${resources[kind].resource}/${own.object}`, '--type=merge', '--patch', '{"metadata":{"finalizers":null}}'],
    ];
  },
  limitMs: (state) => patienceMs + 3 * resources[chaosIn(state).kind].removedWithinMs + 30_000,
};

/** @param patience how long the engine may take, where it is not the usual time */
export async function removeChaos(state: Json, patience: Partial<Omit<UndoRules, 'mayReplace'>>, signal: AbortSignal): Promise<void> {
  const chaos = chaosIn(state);
  const { removedWithinMs } = resources[chaos.kind];
  const rules = { removedWithinMs, patienceMs, mayReplace: chaos.replace, ...patience };
  const history: UndoHistory = {
    startedAtMs: performance.now(),
    deletedAtMs: null,
    nudgedAtMs: null,
    replacedAtMs: null,
    forcedAtMs: null,
  };
  await stepByStep(
    {
      history,
      lookEveryMs,
      look: (limit) => lookAt(chaos, limit),
      next: ({ sight }, now: UndoHistory, nowMs) => nextUndoStep(sight, now, rules, nowMs).step,
      take: (step, _, limit) => take(step, chaos, limit),
      taken,
    },
    signal,
  );
}

const taken = (step: UndoStep['step'], atMs: number): Partial<UndoHistory> => {
  if (step === 'delete') return { deletedAtMs: atMs };
  if (step === 'nudge') return { nudgedAtMs: atMs };
  if (step === 'replace') return { replacedAtMs: atMs };
  return step === 'force' || step === 'release' ? { forcedAtMs: atMs } : {};
};

interface Looked {
  readonly sight: UndoSight;
  /** null: the cluster gave no response. */
  readonly seen: PodsSeen | null;
}

async function lookAt({ cluster, own, kind, pods, path }: Chaos, signal: AbortSignal): Promise<Looked> {
  try {
    const [found, seen] = await Promise.all([
      ownObject(cluster, path, own, signal),
      seenInPods(cluster, { kind, object: own.object, pods }, signal),
    ]);
    // Without a trace in the API the object is all there is to see.
    const isClean = seen.states.every((state) => state === 'clean' || (state === 'unknown' && resources[kind].witness === null));
    const witness = isClean ? 'clean' : seen.states.includes('in-place') || seen.states.includes('unsettled') ? 'dirty' : 'unknown';
    return { sight: { object: objectSeen(found), witness, isReady: true, isReplaced: seen.replaced === pods.length }, seen };
  } catch (error) {
    if (!(error instanceof KubectlFailure)) throw error;
    return { sight: { object: 'unknown', witness: 'unknown', isReady: false, isReplaced: false }, seen: null };
  }
}

function objectSeen(found: AnyObject | null): UndoSight['object'] {
  if (found === null) return 'gone';
  return found.metadata.deletionTimestamp === undefined ? 'present' : 'deleted';
}

async function take(step: UndoStep['step'], chaos: Chaos, signal: AbortSignal): Promise<void> {
  const { cluster, own, path, pods } = chaos;
  if (step === 'delete') await deleteOwn(cluster, path, own, signal);
  else if (step === 'nudge') await annotate(chaos, `${nudgeAnnotation}=${Math.round(performance.now())}`, signal);
  else if (step === 'force') await annotate(chaos, `${forceAnnotation}=forced`, signal);
  else if (step === 'release') await release(chaos, signal);
  else if (step === 'replace') await replacePods(cluster, pods, signal);
}

/** Removes the finalizer of our object, and only where it is the last one. Nothing of the fault is left in the pods: they are new. */
async function release({ cluster, own: { object, run }, kind }: Chaos, signal: AbortSignal): Promise<void> {
  const patch = [
    { op: 'test', path: `/metadata/labels/${runLabel.replace('/', '~1')}`, value: run },
    { op: 'test', path: '/metadata/finalizers', value: [finalizer] },
    { op: 'remove', path: '/metadata/finalizers' },
  ];
  await kubectl(
    cluster,
    ['patch', `${resources[kind].resource}.chaos-mesh.org/${object}`, '--type=json', '--patch', JSON.stringify(patch)],
    signal,
  );
}

async function annotate({ cluster, own, kind }: Chaos, annotation: string, signal: AbortSignal): Promise<void> {
  await kubectl(cluster, ['annotate', `${resources[kind].resource}.chaos-mesh.org/${own.object}`, annotation, '--overwrite'], signal);
}
