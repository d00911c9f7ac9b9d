import type { Address } from '../address/address.ts';
import { isSameEnd } from '../address/same-end.ts';
import { type Look, portsIn } from './looks.ts';

/** The two ends of a proxy that is not the gate's, in every address under which a party of the preview knows them. */
export interface ProxyEnds {
  readonly listen: readonly Address[];
  readonly upstream: readonly Address[];
  /** On which the proxy itself listens. */
  readonly port: number;
}

/** Names of the parties that have a connection to the proxy, and of those that have one to its upstream itself. */
export interface ProxyUsers {
  readonly through: readonly string[];
  readonly past: readonly string[];
}

/** Who uses a proxy, and who goes past it, in several looks. The proxy itself, which has connections to its upstream as well, is left out. */
export function proxyUsers(looks: readonly Look[], { listen, upstream, port }: ProxyEnds): ProxyUsers {
  const [through, past] = [new Set<string>(), new Set<string>()];
  for (const { name, sockets } of looks.flat()) {
    const own = new Set(portsIn(sockets));
    if (own.has(port)) continue;
    // A connection to a port on which its party listens came in from a client.
    for (const { remote } of sockets.filter(({ local, listens }) => !listens && !own.has(local.port))) {
      const leadsTo = (ends: readonly Address[]): boolean => ends.some((end) => isSameEnd(end, remote));
      if (leadsTo(upstream)) past.add(name);
      else if (leadsTo(listen)) through.add(name);
    }
  }
  return { through: [...through].sort(), past: [...past].sort() };
}
