import * as z from 'zod';
import { type ChaosMeshEffect, strikesOne } from '../../../core/kubernetes/chaos-mesh/effect.ts';
import { kindOfEffect } from '../../../core/kubernetes/chaos-mesh/kinds/catalog.ts';
import { manifestOf } from '../../../core/kubernetes/chaos-mesh/manifest.ts';
import { resources } from '../../../core/kubernetes/chaos-mesh/resources.ts';
import { chaosStateOf } from '../../../core/kubernetes/chaos-mesh/state/chaos-state.ts';
import { hasEnded, type PodSight, podSightOf } from '../../../core/kubernetes/chaos-mesh/state/pod-outage.ts';
import { GateFailure } from '../../../core/model/failure.ts';
import { changedByOthers } from '../../../core/model/result/cause.ts';
import type { KubernetesTarget } from '../../../core/targets/kubernetes.ts';
import { getObject } from '../../kubernetes/api.ts';
import { chaosPath, type StruckPod, seenInPods } from '../../kubernetes/chaos-object.ts';
import type { Cluster } from '../../kubernetes/cluster.ts';
import { createOwn, newOwn, ownMetadata } from '../../kubernetes/own-object.ts';
import { podsPath } from '../../kubernetes/workload.ts';
import { chaosRecord, kubernetesChaos } from '../../undo/kubernetes/chaos.ts';
import { clusterRecord, ownRecord } from '../../undo/kubernetes/record.ts';
import type { PreparedFault } from '../prepared-fault.ts';
import type { StruckWorkload } from './pods-way.ts';

/** After this time the engine ends the fault itself, ms: longer than any fault lasts, with time to inject it. */
const durationMs = 180_000;

/**
 * The engine injects the effect into pods that are given by their names. What it says about itself is believed only where something else shows the same, if
 * there is anything.
 * @throws GateFailure TARGET_REFUSED where Chaos Mesh cannot do it
 */
export async function chaosMesh(
  effect: ChaosMeshEffect,
  { cluster, pods, chosen, run }: StruckWorkload,
  { port, container: wanted, replace = false }: Pick<KubernetesTarget, 'port' | 'container' | 'replace'>,
  signal: AbortSignal,
): Promise<PreparedFault> {
  const own = newOwn(run);
  const container = wanted ?? null;
  const struck = strikesOne(effect) ? [chosen] : pods;
  const sights = await Promise.all(struck.map(({ metadata }) => sightBefore(cluster, metadata, signal)));
  const before = struck.map(({ metadata: { name, uid } }, index): StruckPod => ({ name, uid, images: sights[index]?.images ?? {} }));
  if (container !== null) requireContainer(container, sights);
  const { name, namespace, labels, annotations } = ownMetadata(own, cluster.namespace, Date.now());
  const made = manifestOf(effect, {
    namespace,
    name,
    labels,
    annotations,
    durationMs,
    pods: struck.map(({ metadata, spec }, index) => ({
      name: metadata.name,
      containers: Object.keys(before[index]?.images ?? {}),
      hostNetwork: spec.hostNetwork,
      graceSeconds: spec.terminationGracePeriodSeconds,
      // Without a name Chaos Mesh strikes the first container.
      mounts: (spec.containers.find((one) => container === null || one.name === container)?.volumeMounts ?? []).map(
        ({ mountPath }) => mountPath,
      ),
    })),
    peers: null,
    container,
    port: port ?? null,
  });
  if (!made.ok) throw new GateFailure('TARGET_REFUSED', made.reason);
  const kind = kindOfEffect(effect.what);
  const path = chaosPath(cluster, resources[kind].resource);
  let createdAtMs = performance.now();
  return {
    undo: {
      kind: kubernetesChaos.kind,
      state: { ...clusterRecord(cluster), ...ownRecord(own.object, run), ...chaosRecord(kind, before, replace) },
    },
    async apply(limit) {
      createdAtMs = performance.now();
      await createOwn(cluster, path, made.manifest as never, own, limit);
    },
    async observe(limit) {
      const object = await getObject(cluster, `${path}/${own.object}`, z.unknown(), limit);
      if (object === null) return { ok: false, says: `${changedByOthers} deleted the object during the fault`, numbers: {} };
      const look = { pods: before.map(({ name: pod }) => pod), ageMs: performance.now() - createdAtMs };
      const { state, says, failures } = chaosStateOf(object, look);
      if (state !== 'injected') return { ok: false, says: [says, ...failures.slice(0, 1)].join(': '), numbers: {} };
      const { states, replaced, ended } = await seenInPods(cluster, { kind, object: own.object, pods: before, made: object }, limit);
      const numbers = { pods: before.length };
      if (effect.what === 'kill' && container !== null)
        return { ...(await containerSeen(cluster, before[0], sights[0], container, limit)), numbers };
      if (strikesOne(effect)) return { ok: ended === before.length, says: endSays(before.length, replaced, ended), numbers };
      if (states.every((one) => one === 'in-place')) return { ok: true, says, numbers };
      return states.every((one) => one === 'unknown')
        ? { ok: false, says: `${says}, which only the checks can show`, numbers: { ...numbers, caught: 1 } }
        : { ok: false, says: `${says}, and not all pods show it`, numbers };
    },
  };
}

function endSays(pods: number, replaced: number, ended: number): string {
  if (replaced === pods) return 'the pod no longer exists';
  return ended === pods ? 'the pod is ending' : 'the pod is still there';
}

async function sightBefore(cluster: Cluster, { name }: { readonly name: string }, signal: AbortSignal): Promise<PodSight> {
  const sight = await sightOf(cluster, name, signal);
  if (sight === null) throw new GateFailure('TARGET_UNAVAILABLE', 'a pod of the workload was replaced before the fault');
  return sight;
}

const sightOf = async (cluster: Cluster, name: string, signal: AbortSignal): Promise<PodSight | null> =>
  podSightOf(await getObject(cluster, `${podsPath(cluster)}/${encodeURIComponent(name)}`, z.unknown(), signal));

/** @throws GateFailure TARGET_UNAVAILABLE */
function requireContainer(container: string, sights: readonly PodSight[]): void {
  if (sights.every(({ images }) => images[container] !== undefined)) return;
  const names = [...new Set(sights.flatMap(({ images }) => Object.keys(images)))];
  throw new GateFailure('TARGET_UNAVAILABLE', `the pods have no container "${container}"`, {
    hint: `write \`container\` with one of: ${names.join(', ')}`,
  });
}

/** Whether a container of the pod has ended, by what the kubelet says of it. */
async function containerSeen(
  cluster: Cluster,
  pod: StruckPod | undefined,
  before: PodSight | undefined,
  container: string,
  signal: AbortSignal,
): Promise<{ readonly ok: boolean; readonly says: string }> {
  const now = pod === undefined ? null : await sightOf(cluster, pod.name, signal);
  if (now === null || before === undefined) return { ok: true, says: 'the pod no longer exists' };
  return hasEnded(now, before, container)
    ? { ok: true, says: 'the container has ended' }
    : { ok: false, says: 'the kubelet has not noticed that the container has ended' };
}
