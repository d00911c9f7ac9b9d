import { setTimeout as sleep } from 'node:timers/promises';
import type { IstioEffect } from '../../../core/kubernetes/istio/effect.ts';
import { httpFaultOf } from '../../../core/kubernetes/istio/http-fault.ts';
import { faultAnnotation } from '../../../core/kubernetes/istio/names.ts';
import { insertion, isSame, refusalOfRoutes } from '../../../core/kubernetes/istio/patch.ts';
import { GateFailure } from '../../../core/model/failure.ts';
import type { Json } from '../../../core/model/json.ts';
import { changedByOthers } from '../../../core/model/result/cause.ts';
import type { KubernetesTarget } from '../../../core/targets/kubernetes.ts';
import { KubectlFailure } from '../../kubernetes/failure-in.ts';
import { newOwn, ownMetadata } from '../../kubernetes/own-object.ts';
import { findVirtualService, patchVirtualService, pushedMs } from '../../kubernetes/virtual-service.ts';
import { istioRecord, kubernetesIstio } from '../../undo/kubernetes/istio.ts';
import { clusterRecord } from '../../undo/kubernetes/record.ts';
import type { PreparedFault } from '../prepared-fault.ts';
import type { StruckWorkload } from './pods-way.ts';

/** As much of the routes as an undo record keeps, in characters. */
const longestSnapshot = 200_000;

/**
 * Puts the fault into every HTTP route of the VirtualService that the config names. The API does not say whether a proxy has read it, so only the checks
 * can show it.
 * @throws GateFailure TARGET_REFUSED where the fault would hit others, or there is a fault already; TARGET_UNAVAILABLE without the VirtualService
 */
export async function istio(
  effect: IstioEffect,
  { cluster, run }: Pick<StruckWorkload, 'cluster' | 'run'>,
  { virtualService: name = '' }: Pick<KubernetesTarget, 'virtualService'>,
  signal: AbortSignal,
): Promise<PreparedFault> {
  const before = await findVirtualService(cluster, name, signal);
  if (before === null)
    throw new GateFailure('TARGET_UNAVAILABLE', `namespace "${cluster.namespace}" has no VirtualService "${name}"`, {
      hint: `run \`kubectl --context ${cluster.context} --namespace ${cluster.namespace} get virtualservices\` to see what it has`,
    });
  const fault = httpFaultOf(effect);
  const why = typeof fault === 'string' ? fault : refusalOfRoutes(before, cluster.namespace);
  if (typeof fault === 'string' || why !== null) throw new GateFailure('TARGET_REFUSED', why ?? '');
  if (JSON.stringify(before.http).length > longestSnapshot)
    throw new GateFailure('TARGET_UNAVAILABLE', `the routes of VirtualService "${name}" are too long to be recorded`);
  const { labels, annotations } = ownMetadata(newOwn(run), cluster.namespace, Date.now());
  const numbers = { routes: before.routes.length };
  return {
    undo: {
      kind: kubernetesIstio.kind,
      state: { ...clusterRecord(cluster), ...istioRecord({ name, uid: before.uid, run, fault, before: before.http }) },
    },
    async apply(limit) {
      try {
        await patchVirtualService(cluster, name, insertion(before, fault, { labels, annotations }), limit);
      } catch (error) {
        // A response that was lost: the next look decides.
        if (!(error instanceof KubectlFailure) || !(await hasFault(limit))) throw error;
      }
      await sleep(pushedMs, undefined, { signal: limit });
    },
    async observe(limit) {
      return (await hasFault(limit))
        ? {
            ok: false,
            says: 'the VirtualService has the fault, with which the mesh applies no timeouts and retries of its own; only the checks can show it',
            numbers: { ...numbers, caught: 1 },
          }
        : { ok: false, says: `${changedByOthers} removed the fault from the VirtualService`, numbers };
    },
  };

  async function hasFault(limit: AbortSignal): Promise<boolean> {
    const now = await findVirtualService(cluster, name, limit);
    return now !== null && now.uid === before?.uid && now.annotations[faultAnnotation] !== undefined && allHave(now.routes, fault as Json);
  }
}

const allHave = (routes: readonly { readonly fault: Json }[], fault: Json): boolean =>
  routes.length > 0 && routes.every((one) => isSame(one.fault, fault));
