import { setTimeout as sleep } from 'node:timers/promises';
import type { LitmusEffect } from '../../../core/kubernetes/litmus/effect.ts';
import { experimentOf, isOneShot } from '../../../core/kubernetes/litmus/experiment.ts';
import { heldByHelpers, troubleOf } from '../../../core/kubernetes/litmus/helpers.ts';
import { type LitmusState, litmusStateOf } from '../../../core/kubernetes/litmus/litmus-state.ts';
import { engineOf } from '../../../core/kubernetes/litmus/manifest.ts';
import { standardAccount } from '../../../core/kubernetes/litmus/names.ts';
import { GateFailure } from '../../../core/model/failure.ts';
import type { Sighting } from '../../../core/model/plan/effect.ts';
import { changedByOthers } from '../../../core/model/result/cause.ts';
import { formatQuantity } from '../../../core/quantity/format.ts';
import type { KubernetesTarget } from '../../../core/targets/kubernetes.ts';
import { getObject } from '../../kubernetes/api.ts';
import type { Cluster } from '../../kubernetes/cluster.ts';
import { type Experiment, litmusPath, litmusSeen } from '../../kubernetes/litmus-objects.ts';
import { anyObject } from '../../kubernetes/objects.ts';
import { createOwn, newOwn, ownMetadata } from '../../kubernetes/own-object.ts';
import { kubernetesLitmus, litmusRecord } from '../../undo/kubernetes/litmus.ts';
import { clusterRecord, ownRecord } from '../../undo/kubernetes/record.ts';
import type { PreparedFault } from '../prepared-fault.ts';
import type { StruckWorkload } from './pods-way.ts';

/** After this time Litmus ends the fault itself, ms: longer than any fault lasts. It counts from the moment at which the fault is in. */
const durationMs = 150_000;
/** Litmus starts two pods one after the other, and their images may have to be pulled, ms. */
const injectedWithinMs = 120_000;
const lookEveryMs = 500;

/**
 * Litmus runs an experiment on pods that are given by their names. The fault is in when Litmus says so of each pod *and* a helper that runs on its node has it
 * among its targets; for a pod that was to end, when that pod no longer exists.
 * @throws GateFailure TARGET_REFUSED where Litmus cannot do it, TARGET_UNAVAILABLE where the namespace lacks what it needs
 */
export async function litmus(
  effect: LitmusEffect,
  { cluster, pods, chosen, run }: StruckWorkload,
  { port, replace = false, account = standardAccount }: Pick<KubernetesTarget, 'port' | 'replace' | 'account'>,
  signal: AbortSignal,
): Promise<PreparedFault> {
  const own = newOwn(run);
  const struck = isOneShot(effect) ? [chosen] : pods;
  const experiment = experimentOf(effect.what);
  const made = engineOf(effect, {
    ...ownMetadata(own, cluster.namespace, Date.now()),
    durationMs,
    pods: struck.map(({ metadata, spec }) => ({ name: metadata.name, hostNetwork: spec.hostNetwork })),
    account,
    port: port ?? null,
  });
  if (!made.ok) throw new GateFailure('TARGET_REFUSED', made.reason);
  await requireInstalled(cluster, { experiment, account }, signal);
  const ordered: Experiment = { own, experiment, pods: struck.map(({ metadata: { name, uid } }) => ({ name, uid })) };
  let createdAtMs = performance.now();
  const look = (limit: AbortSignal): Promise<Looked> => lookAt(cluster, ordered, effect, performance.now() - createdAtMs, limit);
  return {
    undo: {
      kind: kubernetesLitmus.kind,
      state: { ...clusterRecord(cluster), ...ownRecord(own.object, run), ...litmusRecord(ordered, replace) },
    },
    applyMs: injectedWithinMs,
    async apply(limit) {
      createdAtMs = performance.now();
      await createOwn(cluster, litmusPath(cluster, 'chaosengines'), made.manifest as never, own, limit);
      await untilSettled(look, limit);
    },
    observe: async (limit) => (await look(limit)).sighting,
  };
}

interface Looked {
  readonly sighting: Sighting;
  readonly state: LitmusState['state'];
  readonly failure: string | null;
  /** JSON of the pods with which Litmus runs it. */
  readonly helpers: readonly unknown[];
}

async function lookAt(cluster: Cluster, ordered: Experiment, effect: LitmusEffect, ageMs: number, signal: AbortSignal): Promise<Looked> {
  const seen = await litmusSeen(cluster, ordered, signal);
  const numbers = { pods: ordered.pods.length };
  if (seen.engine === null)
    return {
      sighting: { ok: false, says: `${changedByOthers} deleted the engine during the fault`, numbers },
      state: 'ended',
      failure: null,
      helpers: seen.helpers,
    };
  const names = ordered.pods.map(({ name }) => name);
  const { state, says, failure } = litmusStateOf(seen.engine, seen.result, { pods: names, isOneShot: isOneShot(effect), ageMs });
  const unseen = { sighting: { ok: false, says, numbers }, state, failure, helpers: seen.helpers };
  if (state !== 'injected') return unseen;
  if (isOneShot(effect))
    return seen.alive.size === 0
      ? { ...unseen, sighting: { ok: true, says: seen.left.size === 0 ? 'the pod no longer exists' : 'the pod is ending', numbers } }
      : { ...unseen, state: 'waiting', sighting: { ok: false, says: `${says}, and the pod is still there`, numbers } };
  const held = heldByHelpers(seen.helpers, cluster.namespace);
  // A new pod has none of the fault.
  const isIn = names.every((name) => held.has(name) && seen.left.has(name));
  return isIn
    ? { ...unseen, sighting: { ok: true, says: `${says}, and its helpers run`, numbers } }
    : { ...unseen, sighting: { ok: false, says: `${says}, and no helper of it runs for some of the pods`, numbers } };
}

/** Resolves when the fault is in, by what Litmus says. @throws GateFailure TARGET_UNAVAILABLE if it will not be, or is not in time */
async function untilSettled(look: (signal: AbortSignal) => Promise<Looked>, signal: AbortSignal): Promise<void> {
  let last: Looked | null = null;
  try {
    for (last = await look(signal); isOnItsWay(last); last = await look(signal)) await sleep(lookEveryMs, undefined, { signal });
  } catch (error) {
    if (last === null || !signal.aborted) throw error;
    const why = troubleOf(last.helpers) ?? last.sighting.says;
    throw new GateFailure('TARGET_UNAVAILABLE', `not in place within ${formatQuantity('duration', injectedWithinMs)}: ${why}`);
  }
  if (last.state === 'injected') return;
  const why = last.failure ?? troubleOf(last.helpers);
  throw new GateFailure('TARGET_UNAVAILABLE', why === null ? last.sighting.says : `${last.sighting.says}: ${why}`);
}

const isOnItsWay = ({ state }: Looked): boolean => state === 'waiting' || state === 'partly';

/** Litmus would create an engine that names an experiment or an account that is missing, and never run it. */
async function requireInstalled(
  cluster: Cluster,
  { experiment, account }: { readonly experiment: string; readonly account: string },
  signal: AbortSignal,
): Promise<void> {
  const accounts = `/api/v1/namespaces/${encodeURIComponent(cluster.namespace)}/serviceaccounts`;
  const [installed, runsAs] = await Promise.all([
    getObject(cluster, `${litmusPath(cluster, 'chaosexperiments')}/${experiment}`, anyObject, signal),
    getObject(cluster, `${accounts}/${account}`, anyObject, signal),
  ]);
  if (installed === null)
    throw new GateFailure('TARGET_UNAVAILABLE', `namespace "${cluster.namespace}" has no ChaosExperiment "${experiment}" of Litmus`, {
      hint: `install Litmus, and apply \`faults/kubernetes/${experiment}/fault.yaml\` of litmuschaos/chaos-charts in this namespace`,
    });
  if (runsAs === null)
    throw new GateFailure(
      'TARGET_UNAVAILABLE',
      `namespace "${cluster.namespace}" has no ServiceAccount "${account}", as which Litmus runs`,
      {
        hint: `create it with the rights under \`permissions\` of the ChaosExperiment, or write the name of another one as \`service-account\``,
      },
    );
}
