import * as z from 'zod';
import { istioGroup, istioVersion } from '../../core/kubernetes/istio/names.ts';
import type { Operation } from '../../core/kubernetes/istio/patch.ts';
import { readVirtualService, type VirtualService } from '../../core/kubernetes/istio/virtual-service.ts';
import { GateFailure } from '../../core/model/failure.ts';
import { getObject } from './api.ts';
import type { Cluster } from './cluster.ts';
import { kubectl } from './kubectl.ts';

/** Until the proxies have a change, ms: Istio waits for 100 ms of rest and then sends it, and says nothing about it. Source: PILOT_DEBOUNCE_AFTER. */
export const pushedMs = 2_000;

export const virtualServicesPath = ({ namespace }: Pick<Cluster, 'namespace'>): string =>
  `/apis/${istioVersion}/namespaces/${encodeURIComponent(namespace)}/virtualservices`;

/** The VirtualService of this name; `null`: there is none. @throws GateFailure TARGET_UNAVAILABLE for an object that cannot be read */
export async function findVirtualService(cluster: Cluster, name: string, signal: AbortSignal): Promise<VirtualService | null> {
  const object = await getObject(cluster, `${virtualServicesPath(cluster)}/${encodeURIComponent(name)}`, z.unknown(), signal);
  if (object === null) return null;
  const read = readVirtualService(object);
  if (read === null) throw new GateFailure('TARGET_UNAVAILABLE', `the VirtualService "${name}" cannot be read`);
  return read;
}

/** Words of a patch that does all of it or nothing. */
export const patchWords = (name: string, operations: readonly Operation[]): readonly string[] => [
  'patch',
  `virtualservices.${istioGroup}/${name}`,
  '--type',
  'json',
  '--patch',
  JSON.stringify(operations),
];

export async function patchVirtualService(
  cluster: Cluster,
  name: string,
  operations: readonly Operation[],
  signal: AbortSignal,
): Promise<void> {
  await kubectl(cluster, patchWords(name, operations), signal);
}
