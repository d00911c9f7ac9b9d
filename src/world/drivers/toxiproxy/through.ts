import type { Address } from '../../../core/address/address.ts';
import { endpointOf } from '../../../core/address/endpoint.ts';
import { knownServices } from '../../../core/discovery/services.ts';
import type { Sighting } from '../../../core/model/plan/effect.ts';
import type { Undo } from '../../../core/model/run/undo.ts';
import type { ToxiproxyTarget } from '../../../core/targets/toxiproxy.ts';
import { probeThrough, type Seen } from '../../toxiproxy/probe-through.ts';
import type { ListedProxy } from '../../toxiproxy/proxies.ts';
import { hasField, textIn } from '../../undo/state.ts';

/** A server of this network responds to a request that changes nothing within this time. */
const waitMs = 1_000;

const wildcards = new Set(['0.0.0.0', '::', '']);

/** Where the gate reaches the proxy. `null`: the server gives no address that leads anywhere. */
export function wayThrough({ listen, api }: ToxiproxyTarget, proxy: Pick<ListedProxy, 'listen'>): Address | null {
  if (listen !== undefined) return listen;
  const [, host = '', port = ''] = /^\[?(.*?)\]?:(\d+)$/.exec(proxy.listen) ?? [];
  return endpointOf(`127.0.0.1:${port}`) === null ? null : { host: wildcards.has(host) ? api.host : host, port: Number(port) };
}

/** What the upstream speaks: as the config says, or as its port suggests. */
export function protocolOf({ speaks }: ToxiproxyTarget, { upstream }: Pick<ListedProxy, 'upstream'>): string | undefined {
  const port = Number(/:(\d+)$/.exec(upstream)?.[1]);
  return speaks ?? knownServices.find(({ ports }) => ports.includes(port))?.protocol ?? undefined;
}

/** Connects through the proxy as a client would. */
export async function lookThrough(target: ToxiproxyTarget, proxy: ListedProxy, signal: AbortSignal, forMs = waitMs): Promise<Seen> {
  const address = wayThrough(target, proxy);
  if (address === null) return { outcome: 'unreachable', firstByteMs: null };
  return probeThrough(address, protocolOf(target, proxy), forMs, signal);
}

/** Could the gate reach the proxy before the fault, and did it get a response? */
export function beforeOf({ state }: Undo): { readonly isReached: boolean; readonly firstByteMs: number | null } {
  const before = (state as { readonly before?: Partial<Seen> }).before;
  return { isReached: before?.outcome === 'open' || before?.outcome === 'closed', firstByteMs: before?.firstByteMs ?? null };
}

/** A client gets through again, as before the fault. A server that is down is not a fault of the proxy, which accepts and closes then. */
export async function passesAsBefore(target: ToxiproxyTarget, listed: Sighting, undo: Undo, signal: AbortSignal): Promise<Sighting> {
  const { isReached } = beforeOf(undo);
  if (!isReached || !hasField(undo.state, 'through')) return listed;
  const [listen, upstream] = [textIn(undo.state, 'listen'), textIn(undo.state, 'upstream')];
  const { outcome } = await lookThrough(target, { name: '', listen, upstream, enabled: true, toxics: [] }, signal);
  if (outcome !== 'refused' && outcome !== 'unreachable') return { ...listed, says: `${listed.says}, and a connection passes it` };
  const isGone = listed.says.includes('no longer exists');
  return isGone ? listed : { ok: false, says: `${listed.says}, but a connection to it was ${outcome}`, numbers: {} };
}
