import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod';
import { faultAnnotation } from '../../../core/kubernetes/istio/names.ts';
import { isSame, type Operation, removal } from '../../../core/kubernetes/istio/patch.ts';
import type { Json } from '../../../core/model/json.ts';
import type { Cluster } from '../../kubernetes/cluster.ts';
import { KubectlFailure } from '../../kubernetes/failure-in.ts';
import { kubectlWords } from '../../kubernetes/kubectl.ts';
import { expiresAnnotation, runLabel } from '../../kubernetes/own-object.ts';
import { findVirtualService, patchVirtualService, patchWords, pushedMs } from '../../kubernetes/virtual-service.ts';
import type { UndoHandler } from '../undo-handler.ts';
import { clusterIn } from './record.ts';

/** Another program may change the VirtualService at the same time; each conflict is with one change of it. */
const tries = 5;
const pauseMs = 300;
const limitMs = 60_000;

const record = z.object({
  name: z.string().regex(/^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$/),
  uid: z.string().max(100),
  run: z.string().max(200),
  fault: z.record(z.string(), z.json()),
  before: z.json(),
});
type Istio = z.output<typeof record> & { readonly cluster: Cluster };

/**
 * What an undo record says about a VirtualService. `before`: its HTTP routes, from which a person can restore them; null: not known.
 */
export const istioRecord = (of: {
  readonly name: string;
  readonly uid: string;
  readonly run: string;
  readonly fault: { readonly [key: string]: Json };
  readonly before: Json;
}) => ({ ...of });

function istioIn(state: Json): Istio {
  const read = record.safeParse(state);
  if (!read.success) throw new TypeError('the undo record names no fault of a VirtualService');
  return { ...read.data, cluster: clusterIn(state) };
}

const markOf = ({ run }: Pick<Istio, 'run'>) => ({ labels: { [runLabel]: run }, annotations: { [expiresAnnotation]: '' } });

/**
 * Removes a fault from the routes of a VirtualService that have exactly what the gate has written. What another program has changed is left as it is. State:
 * what `clusterRecord` and `istioRecord` write.
 */
export const kubernetesIstio: UndoHandler = {
  kind: 'kubernetes.istio',
  async undo(state, signal) {
    const istio = istioIn(state);
    const { cluster, name, uid, fault } = istio;
    for (let tried = 1; ; tried += 1) {
      const now = await findVirtualService(cluster, name, signal);
      if (now === null || now.uid !== uid) return;
      const operations = removal(now, fault, markOf(istio));
      if (operations.length === 0) return;
      try {
        await patchVirtualService(cluster, name, operations, signal);
        await sleep(pushedMs, undefined, { signal });
        return;
      } catch (error) {
        if (!(error instanceof KubectlFailure) || error.reason === 'Forbidden' || tried === tries) throw error;
      }
      await sleep(pauseMs, undefined, { signal });
    }
  },
  async verifyRemoved(state, signal) {
    const { cluster, name, uid, fault, before } = istioIn(state);
    const now = await findVirtualService(cluster, name, signal);
    if (now === null || now.uid !== uid) return { ok: true, says: 'the VirtualService was deleted or replaced', numbers: {} };
    const left = now.routes.filter((one) => one.fault !== null);
    const numbers = { routes: now.routes.length, left: left.length };
    if (left.some((one) => isSame(one.fault, fault))) return { ok: false, says: 'the fault is still in the VirtualService', numbers };
    if (left.length > 0)
      return { ok: false, says: 'another program has changed the fault in the VirtualService, and it was left as it is', numbers };
    if (now.annotations[faultAnnotation] !== undefined)
      return { ok: false, says: 'the mark of the fault is still in the VirtualService', numbers };
    return before === null || isSame(now.http, before)
      ? { ok: true, says: 'the routes of the VirtualService are as they were', numbers }
      : { ok: true, says: 'the VirtualService is without the fault, with the changes of another program', numbers };
  },
  commands(state) {
    const { cluster, name, fault, before } = istioIn(state);
    const routes = Array.isArray(before) ? before.length : 1;
    const operations = Array.from({ length: routes }, (_, index): readonly Operation[] => [
      { op: 'test', path: `/spec/http/${index}/fault`, value: fault },
      { op: 'remove', path: `/spec/http/${index}/fault` },
    ]);
    return [[...kubectlWords(cluster), ...patchWords(name, operations.flat())]];
  },
  limitMs: () => limitMs,
};
