import { type ChaosMeshEffect, strikesOne } from '../../../core/kubernetes/chaos-mesh/effect.ts';
import { keptOutBy } from '../../../core/kubernetes/chaos-mesh/state/pod-outage.ts';
import type { LitmusEffect } from '../../../core/kubernetes/litmus/effect.ts';
import { isOneShot } from '../../../core/kubernetes/litmus/experiment.ts';
import type { PodsEffect } from '../../../core/kubernetes/pods-effect.ts';
import { GateFailure } from '../../../core/model/failure.ts';
import type { Effect } from '../../../core/model/plan/effect.ts';
import { chosenWorker } from '../../../core/model/plan/worker-choice.ts';
import type { Undo } from '../../../core/model/run/undo.ts';
import { counted } from '../../../core/quantity/counted.ts';
import type { KubernetesTarget } from '../../../core/targets/kubernetes.ts';
import { reviewAccess } from '../../kubernetes/access.ts';
import type { Cluster } from '../../kubernetes/cluster.ts';
import { KubectlFailure } from '../../kubernetes/failure-in.ts';
import { findCluster } from '../../kubernetes/find-cluster.ts';
import type { Pod } from '../../kubernetes/objects.ts';
import { isPortForwarded } from '../../kubernetes/port-forward.ts';
import { isBack, isRollingOut, podsOf, readWorkload, rolloutText } from '../../kubernetes/workload.ts';
import { helperMark } from '../../process/helper.ts';
import { undoHandlerOf } from '../../undo/catalog.ts';
import type { UndoHandler } from '../../undo/undo-handler.ts';
import { within } from '../../within.ts';
import type { Driver } from '../driver.ts';
import type { DriverContext } from '../driver-context.ts';
import type { PreparedFault } from '../prepared-fault.ts';
import { chaosMesh } from './chaos-mesh.ts';
import { chaosEffectOf, istioEffectOf, litmusEffectOf, podsEffectOf, rightsOf } from './effects-of.ts';
import { end } from './end.ts';
import { isolate } from './isolate.ts';
import { istio } from './istio.ts';
import { isFirstOfNamespace, isFirstWithoutContext, removeLeft } from './left-by-earlier-runs.ts';
import { litmus } from './litmus.ts';
import type { PodsWay, StruckWorkload } from './pods-way.ts';
import { scaleToZero } from './scale-to-zero.ts';

/** A step is up to ten calls of kubectl, which a small machine starts in half a second each. */
const stepMs = 20_000;
const undoMs = 60_000;
/** An engine is given time, and then the pods are replaced where the config allows that: see `kubernetesChaos` and `kubernetesLitmus`. */
const engineUndoMs = 165_000;
const claimMs = 15_000;

const portForwarded =
  'the preview is reached through `kubectl port-forward`, which leads to one pod and ends with it: checks that fail then say nothing about the preview; use a Service, an Ingress or a NodePort';

const ways: { readonly [Does in PodsEffect['does']]: PodsWay<Does> } = { end, 'scale-to-zero': scaleToZero, isolate };

/** A fault that was prepared, and which of the pods it strikes; `null`: all. */
interface Prepared extends PreparedFault {
  readonly worker: { readonly worker: number; readonly of: number; readonly name: string } | null;
}

/** Disturbs the pods of one workload. */
export function kubernetesDriver(
  target: KubernetesTarget,
  { runId, note, preview, targets }: Pick<DriverContext, 'runId' | 'note' | 'preview' | 'targets'>,
): Driver {
  const prepared = new Map<string, Prepared>();
  let found: Promise<Cluster> | undefined;
  const cluster = (signal: AbortSignal): Promise<Cluster> => {
    found ??= findCluster(target, helperMark(runId), signal);
    found.catch(() => {
      found = undefined;
    });
    return found;
  };
  const neededBy = `target "${target.name}"`;
  const readyFor = (undo: Undo): Prepared => {
    const ready = prepared.get(undo.id);
    if (ready === undefined) throw new Error('the fault was not prepared');
    return ready;
  };
  return {
    stepMs,
    undoMs: target.engine === 'native' ? undoMs : engineUndoMs,
    ...((target.engine === 'litmus' || target.engine === 'istio') && { settles: true as const }),
    applyMs: (undo) => prepared.get(undo.id)?.applyMs ?? 0,
    async start(signal) {
      const at = await cluster(signal);
      const workload = await readWorkload(at, target.workload, signal);
      if (isRollingOut(workload)) await note(rolloutText(target.workload, workload));
      if (isFirstWithoutContext(target, targets))
        await note(`targets without \`context\` are in the current one of the kubeconfig, "${at.context}"; write \`context\` to fix it`);
      if (isFirstOfNamespace(target, targets)) await removeLeft(at, note, signal);
      if (await isPortForwarded(preview)) await note(portForwarded);
    },
    checkAllowed: async (signal, effects) => reviewAccess(await cluster(signal), rightsOf(target, effects), neededBy, signal),
    async claims() {
      const { metadata } = await within(claimMs, null, async (limit) => {
        const at = await cluster(limit);
        return readWorkload(at, target.workload, limit).catch(async (error) => {
          // The cluster names neither the target nor the other rights that are missing.
          if (error instanceof KubectlFailure && error.reason === 'Forbidden')
            await reviewAccess(at, rightsOf(target, []), neededBy, limit);
          throw error;
        });
      });
      return [`kubernetes ${metadata.uid}`];
    },
    async prepare(effect, id, signal) {
      const struck = await lookAt(target, await cluster(signal), effect, runId, signal);
      const { ready, isOne } = await preparedBy(effect, struck, target, signal);
      const { pods, chosen } = struck;
      const worker = isOne ? { worker: pods.indexOf(chosen), of: pods.length, name: chosen.metadata.name } : null;
      prepared.set(id, { ...ready, worker });
      return { id, target: target.name, ...ready.undo };
    },
    struckWorker(undo) {
      const { worker = null } = prepared.get(undo.id) ?? {};
      return worker !== null && worker.of > 1 ? worker : null;
    },
    apply: (_effect, undo, signal) => readyFor(undo).apply(signal),
    async observeEffect(_effect, undo, signal) {
      const { worker, observe } = readyFor(undo);
      const seen = await observe(signal);
      return worker === null ? seen : { ...seen, says: `${seen.says}: ${worker.name}` };
    },
    async undo(undo, signal) {
      prepared.get(undo.id)?.close?.();
      await handlerOf(undo).undo(undo.state, signal);
    },
    async verifyRemoved(_effect, undo, signal) {
      const removed = await handlerOf(undo).verifyRemoved(undo.state, signal);
      if (removed.ok) prepared.delete(undo.id);
      return removed;
    },
    async checkRunning(_restart, signal) {
      const now = await readWorkload(await cluster(signal), target.workload, signal);
      const back = isBack(now);
      const says = `${now.status.readyReplicas} of ${counted(now.spec.replicas, 'pod')} ${now.spec.replicas === 1 ? 'is' : 'are'} ready`;
      return { back, restarted: false, says: back ? `${says}, without the gate` : says };
    },
  };
}

/** The workload with the pods that could be struck right now. */
async function lookAt(
  { name, workload: named }: KubernetesTarget,
  cluster: Cluster,
  effect: Effect,
  run: string,
  signal: AbortSignal,
): Promise<StruckWorkload> {
  const workload = await readWorkload(cluster, named, signal);
  const { own, others } = await podsOf(cluster, named, workload, signal);
  const pods = own.filter(isRunning);
  const chosen = pods[chosenWorker(effect.worker, pods.length)];
  if (chosen === undefined)
    throw new GateFailure(
      'TARGET_UNAVAILABLE',
      `target "${name}" ${workload.spec.replicas === 0 ? 'is scaled to zero' : 'has no running pod'}`,
      {
        hint: `run \`kubectl --context ${cluster.context} --namespace ${cluster.namespace} describe ${named.kind} ${named.name}\`, which says why`,
      },
    );
  for (const pod of pods) refuseOut(pod);
  return { cluster, named, workload, pods, others: others.filter(isRunning), chosen, run };
}

const isRunning = ({ metadata, status }: Pod): boolean => status.phase === 'Running' && metadata.deletionTimestamp === undefined;

/** Two faults of this kind on one pod: the baseline already shows one of them, and each puts back the images that the other has written. */
function refuseOut({ metadata: { name, annotations }, spec }: Pod): void {
  const what = keptOutBy(
    annotations,
    spec.containers.map((one) => one.name),
  );
  if (what !== null)
    throw new GateFailure('TARGET_UNAVAILABLE', `${what} keeps pod "${name}" out already`, {
      hint: 'run the gate when no other experiment strikes the pods of the preview',
    });
}

/** A fault that is ready, and whether it strikes one pod alone. */
interface Ready {
  readonly ready: PreparedFault;
  readonly isOne: boolean;
}

async function preparedBy(effect: Effect, struck: StruckWorkload, target: KubernetesTarget, signal: AbortSignal): Promise<Ready> {
  if (effect.way === 'istio') return { ready: await istio(istioEffectOf(effect), struck, target, signal), isOne: false };
  if (effect.way === 'chaosMesh') return byChaosMesh(chaosEffectOf(effect), struck, target, signal);
  return effect.way === 'litmus'
    ? byLitmus(litmusEffectOf(effect), struck, target, signal)
    : byCluster(podsEffectOf(effect), struck, signal);
}

const byCluster = async (does: PodsEffect, struck: StruckWorkload, signal: AbortSignal): Promise<Ready> => ({
  ready: await wayOf(does)(does, struck, signal),
  isOne: does.does === 'end',
});

const byChaosMesh = async (
  effect: ChaosMeshEffect,
  struck: StruckWorkload,
  target: KubernetesTarget,
  signal: AbortSignal,
): Promise<Ready> => ({
  ready: await chaosMesh(effect, struck, target, signal),
  isOne: strikesOne(effect),
});

const byLitmus = async (effect: LitmusEffect, struck: StruckWorkload, target: KubernetesTarget, signal: AbortSignal): Promise<Ready> => ({
  ready: await litmus(effect, struck, target, signal),
  isOne: isOneShot(effect),
});

/** The way of an effect takes that effect, which the compiler cannot see through the lookup. */
const wayOf = ({ does }: PodsEffect): PodsWay => ways[does] as PodsWay;

function handlerOf({ kind }: Undo): UndoHandler {
  const found = undoHandlerOf(kind);
  if (found === undefined) throw new RangeError(`no undo "${kind}"`);
  return found;
}
