import * as z from 'zod';
import { resultName, stopPatch } from '../../../core/kubernetes/litmus/names.ts';
import { readEngine, readResult } from '../../../core/kubernetes/litmus/read-objects.ts';
import {
  type LitmusHistory,
  type LitmusRules,
  type LitmusSight,
  type LitmusStep,
  nextLitmusStep,
} from '../../../core/kubernetes/litmus/undo-step.ts';
import type { Json } from '../../../core/model/json.ts';
import { deleteObject } from '../../kubernetes/api.ts';
import type { Cluster } from '../../kubernetes/cluster.ts';
import { KubectlFailure } from '../../kubernetes/failure-in.ts';
import { kubectl, kubectlWords } from '../../kubernetes/kubectl.ts';
import { type Experiment, type LitmusSeen, litmusPath, litmusSeen } from '../../kubernetes/litmus-objects.ts';
import { deleteOwn, ownObject } from '../../kubernetes/own-object.ts';
import type { UndoHandler } from '../undo-handler.ts';
import { clusterIn, ownIn } from './record.ts';
import { replacePods, stepByStep } from './steps.ts';

/** How long Litmus may take before the pods of a fault are replaced, ms: its helpers have 30 s to end, and the operator looks once a second. */
const patienceMs = 60_000;
const restMs = 45_000;
const lookEveryMs = 500;

const pods = z.array(z.object({ name: z.string().regex(/^[a-z0-9][a-z0-9.-]{0,252}$/), uid: z.string().max(100) })).max(1000);
const record = z.object({ experiment: z.string().regex(/^[a-z0-9][a-z0-9.-]{0,100}$/), pods, replace: z.boolean() });

/** What an undo record says about its experiment, in a form that `kubernetesLitmus` reads. */
export const litmusRecord = ({ experiment, pods }: Pick<Experiment, 'experiment' | 'pods'>, replace: boolean) => ({
  experiment,
  replace,
  pods: pods.map(({ name, uid }) => ({ name, uid })),
});

interface Litmus extends Experiment {
  readonly cluster: Cluster;
  /** The pods may be deleted. */
  readonly replace: boolean;
}

function litmusIn(state: Json): Litmus {
  const read = record.safeParse(state);
  if (!read.success) throw new TypeError('the undo record names no experiment of Litmus');
  return { cluster: clusterIn(state), own: ownIn(state), ...read.data };
}

/**
 * Stops an experiment of Litmus, waits until its helpers have removed the fault, and then deletes engine and result. Where they do not remove it, it replaces the
 * pods of the fault, if the config allows that. State: what `clusterRecord`, `ownRecord` and `litmusRecord` write.
 */
export const kubernetesLitmus: UndoHandler = {
  kind: 'kubernetes.litmus',
  undo: (state, signal) => removeLitmus(state, {}, signal),
  async verifyRemoved(state, signal) {
    const litmus = litmusIn(state);
    const { sight, seen } = await lookAt(litmus, signal);
    const numbers = { pods: litmus.pods.length, replaced: seen === null ? 0 : litmus.pods.length - seen.left.size };
    const why = leftover(sight);
    return why === null
      ? { ok: true, says: 'the engine is deleted, and Litmus has removed the fault from every pod', numbers }
      : { ok: false, says: why, numbers };
  },
  commands(state) {
    const { cluster, own, experiment, pods: struck } = litmusIn(state);
    const words = kubectlWords(cluster);
    const deleted = [`chaosengine/${own.object}`, `chaosresult/${resultName(own.object, experiment)}`];
    return [
      [...words, 'patch', `chaosengine/${own.object}`, '--type', 'merge', '--patch', JSON.stringify(stopPatch)],
      [...words, 'delete', 'pod', ...struck.map(({ name }) => name), '--ignore-not-found'],
      [...words, 'delete', ...deleted, '--ignore-not-found', '--wait=false'],
    ];
  },
  limitMs: () => patienceMs + restMs + 30_000,
};

/** @param patience how long Litmus may take, where it is not the usual time */
export async function removeLitmus(state: Json, patience: Partial<Omit<LitmusRules, 'mayReplace'>>, signal: AbortSignal): Promise<void> {
  const litmus = litmusIn(state);
  const rules: LitmusRules = { patienceMs, restMs, mayReplace: litmus.replace, ...patience };
  const history: LitmusHistory = { startedAtMs: performance.now(), stoppedAtMs: null, replacedAtMs: null, deletedAtMs: null };
  await stepByStep(
    {
      history,
      lookEveryMs,
      look: (limit) => lookAt(litmus, limit),
      next: ({ sight }, now: LitmusHistory, nowMs) => nextLitmusStep(sight, now, rules, nowMs).step,
      take: (step, { seen }, limit) => take(step, litmus, seen, limit),
      taken,
    },
    signal,
  );
}

/** Why the fault does not count as removed; null: it does. */
function leftover({ engine, helpers, pods: fault }: LitmusSight): string | null {
  if (engine === 'unknown') return 'the cluster gives no response';
  if (fault === 'dirty') return 'Litmus has not said that it removed the fault from every pod';
  if (fault === 'unknown') return 'Litmus says nothing that can be read about the pods';
  if (helpers > 0) return 'pods of Litmus still run for the fault';
  return engine === 'gone' ? null : 'Litmus still holds the engine';
}

const taken = (step: LitmusStep['step'], atMs: number): Partial<LitmusHistory> => {
  if (step === 'stop') return { stoppedAtMs: atMs };
  if (step === 'replace') return { replacedAtMs: atMs };
  return step === 'delete' ? { deletedAtMs: atMs } : {};
};

interface Looked {
  readonly sight: LitmusSight;
  /** null: the cluster gave no response. */
  readonly seen: LitmusSeen | null;
}

async function lookAt(litmus: Litmus, signal: AbortSignal): Promise<Looked> {
  try {
    const seen = await litmusSeen(litmus.cluster, litmus, signal);
    const sight = {
      engine: engineSeen(seen),
      helpers: seen.helpers.length,
      pods: podsSeen(seen),
      isReplaced: seen.left.size === 0,
    };
    return { sight, seen };
  } catch (error) {
    if (!(error instanceof KubectlFailure)) throw error;
    return { sight: { engine: 'unknown', helpers: 0, pods: 'unknown', isReplaced: false }, seen: null };
  }
}

function engineSeen({ engine, result, helpers }: LitmusSeen): LitmusSight['engine'] {
  if (engine === null) return result === null ? 'gone' : 'ended';
  const read = readEngine(engine);
  if (read === null) return 'running';
  if (read.isDeleted) return 'stopping';
  if (!read.isStopAsked) return 'running';
  // An operator that has not begun does not begin with an engine that is to stop.
  const hasEnded = read.status === 'completed' || read.status === 'stopped' || (read.status === '' && helpers.length === 0);
  return hasEnded ? 'ended' : 'stopping';
}

/** A pod that no longer exists has no fault, no matter what the result says. */
function podsSeen({ result, left }: LitmusSeen): LitmusSight['pods'] {
  if (result === null || left.size === 0) return 'clean';
  const read = readResult(result);
  if (read === null) return 'unknown';
  return [...left].some((name) => read.pods.get(name) === 'injected') ? 'dirty' : 'clean';
}

async function take(step: LitmusStep['step'], litmus: Litmus, seen: LitmusSeen | null, signal: AbortSignal): Promise<void> {
  const { cluster, own, experiment, pods: struck } = litmus;
  if (step === 'stop') await stop(litmus, signal);
  else if (step === 'delete') {
    await deleteOwn(cluster, litmusPath(cluster, 'chaosengines'), own, signal);
    const path = `${litmusPath(cluster, 'chaosresults')}/${resultName(own.object, experiment)}`;
    if (seen?.resultUid != null) await deleteObject(cluster, path, { uid: seen.resultUid }, signal);
  } else if (step === 'replace') await replacePods(cluster, struck, signal);
}

/** With its uid in the patch, an object of another program that has the name now is left alone. */
async function stop({ cluster, own }: Litmus, signal: AbortSignal): Promise<void> {
  const found = await ownObject(cluster, litmusPath(cluster, 'chaosengines'), own, signal);
  if (found === null) return;
  const patch = { metadata: { uid: found.metadata.uid }, ...stopPatch };
  await kubectl(
    cluster,
    ['patch', `chaosengines.litmuschaos.io/${own.object}`, '--type', 'merge', '--patch', JSON.stringify(patch)],
    signal,
  );
}
