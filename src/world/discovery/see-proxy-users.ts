import { setTimeout as sleep } from 'node:timers/promises';
import type { Address } from '../../core/address/address.ts';
import { endpointOf } from '../../core/address/endpoint.ts';
import { hostAddress } from '../../core/address/host-address.ts';
import { isLoopback } from '../../core/address/same-end.ts';
import { type ProxyUsers, proxyUsers } from '../../core/discovery/proxy-users.ts';
import type { Config } from '../../core/model/config/config.ts';
import { resolved } from '../preview/resolved.ts';
import { lookDuring } from './looking.ts';
import { rootsOfPreview } from './see-edges.ts';
import { type Members, projectMembers, watchedContainers } from './subject.ts';

/** A preview that opens a connection for each request of a check does so several times within this time, ms. */
const lookMs = 600;
const lookUpMs = 1_000;

/** A proxy as its server describes it. */
export interface SeenProxy {
  /** Where the gate reaches it; null: it does not. */
  readonly at: Address | null;
  /** `[::]:16379` */
  readonly listen: string;
  /** `redis:6379` */
  readonly upstream: string;
}

/**
 * Looks which programs and containers of the preview have connections to a proxy, and which have some to its upstream itself. Both empty: none was seen, or the preview
 * runs where the gate cannot look.
 */
export async function seeProxyUsers(
  config: Pick<Config, 'preview' | 'targets'>,
  workspace: string,
  proxy: SeenProxy,
  signal: AbortSignal,
): Promise<ProxyUsers> {
  const [roots, members] = await Promise.all([rootsOfPreview(config), projectMembers(workspace, signal)]);
  const upstream = endpointOf(proxy.upstream);
  const port = Number(/:(\d+)$/.exec(proxy.listen)?.[1]);
  if (upstream === null || (roots.length === 0 && members.length === 0)) return { through: [], past: [] };
  const [containers, ends] = await Promise.all([watchedContainers(members), addressesOf(upstream, members, signal)]);
  const { looks } = await lookDuring(
    () => ({ roots, containers }),
    (limit) => sleep(lookMs, undefined, { signal: limit }),
    signal,
  );
  const inside = members.flatMap(({ container }) => container.networks.map(({ address }) => ({ host: address, port })));
  return proxyUsers(looks, { listen: [...(proxy.at === null ? [] : [proxy.at]), ...inside], upstream: ends, port });
}

/** A server in every address under which a party knows it: its own, those of its container in each network, and where that is published. */
async function addressesOf({ host, port }: Address, members: Members, signal: AbortSignal): Promise<readonly Address[]> {
  const found = members.flatMap(({ service, container: { name, networks, published } }) => {
    const isNamed = [service, name, ...networks.map(({ address }) => address)].includes(host);
    const ports = published.filter((one) => (isNamed ? one.port === port : isLoopback(host) && one.hostPort === port));
    const inside = isNamed ? [port] : ports.map((one) => one.port);
    return [
      ...inside.flatMap((one) => networks.map(({ address }) => ({ host: address, port: one }))),
      ...ports.map(({ hostPort }) => ({ host: '127.0.0.1', port: hostPort })),
    ];
  });
  const isName = found.length === 0 && !isLoopback(host) && hostAddress(host) === null;
  const outside = isName ? await resolved(host, signal, lookUpMs) : [];
  return [{ host, port }, ...found, ...outside.map((address) => ({ host: address, port }))];
}
