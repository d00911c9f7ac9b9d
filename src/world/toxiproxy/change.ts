import type { Address } from '../../core/address/address.ts';
import type { ProxyToxic } from '../../core/model/plan/proxy-change.ts';
import { proxyOf, unexpected } from './proxies.ts';
import { askToxiproxy } from './request.ts';

/** A toxic with the name that the gate gives it. */
export type NamedToxic = Omit<ProxyToxic, 'type'> & { readonly name: string; readonly type: string };

/** Is exactly this toxic in the list? The server ignores unknown attributes and takes missing ones as 0, so the whole of it is compared. */
const isListed = (listed: readonly unknown[], { name, type, stream, toxicity, attributes }: NamedToxic): boolean =>
  listed.some((one) => JSON.stringify(sorted(one)) === JSON.stringify(sorted({ name, type, stream, toxicity, attributes })));

/** Deep, with sorted keys. */
export const sorted = (value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, inner]) => [key, sorted(inner)]),
      )
    : value;

/** The toxics of these that the server does not list with the same values. `null`: the proxy does not exist. */
export async function missingToxics(
  api: Address,
  proxy: string,
  toxics: readonly NamedToxic[],
  signal: AbortSignal,
): Promise<number | null> {
  const listed = await proxyOf(api, proxy, signal);
  return listed === null ? null : toxics.filter((one) => !isListed(listed.toxics, one)).length;
}

/** Adds a toxic. If a response was lost or came too late, the list shows whether the toxic is there. */
export async function addToxic(api: Address, proxy: string, toxic: NamedToxic, signal: AbortSignal): Promise<void> {
  const response = await askToxiproxy(api, 'POST', ['proxies', proxy, 'toxics'], signal, toxic);
  if (response.status === 200) return;
  if ((await missingToxics(api, proxy, [toxic], signal)) !== 0) throw unexpected(response, 'a new toxic');
}

/** Removes a toxic. One that is not there is removed already. */
export async function removeToxic(api: Address, proxy: string, name: string, signal: AbortSignal): Promise<void> {
  const response = await askToxiproxy(api, 'DELETE', ['proxies', proxy, 'toxics', name], signal);
  if (response.status === 204 || response.status === 404) return;
  // The server gives up its response after 25 s, and removes the toxic nevertheless.
  const listed = await proxyOf(api, proxy, signal);
  if (listed?.toxics.some((one) => one.name === name)) throw unexpected(response, 'the removal of a toxic');
}

/** Enables or disables a proxy. One that does not exist cannot be disabled, and need not be enabled. POST: PATCH is known since 2.6.0 only. */
export async function setEnabled(api: Address, proxy: string, enabled: boolean, signal: AbortSignal): Promise<void> {
  const listed = await proxyOf(api, proxy, signal);
  if (listed === null || listed.enabled === enabled) return;
  const response = await askToxiproxy(api, 'POST', ['proxies', proxy], signal, { enabled });
  if (response.status === 200) return;
  const now = await proxyOf(api, proxy, signal);
  if (now !== null && now.enabled !== enabled) throw unexpected(response, enabled ? 'enabling the proxy' : 'disabling the proxy');
}
