import type { Address } from '../address/address.ts';
import { addressOfUrl } from '../address/address-of-url.ts';
import { hostAddress } from '../address/host-address.ts';
import { isLoopback, isSameEnd } from '../address/same-end.ts';
import type { Config } from '../model/config/config.ts';
import type { Target } from '../model/config/target.ts';
import { type Edge, edgeOf, type KnownEdge } from '../model/edge.ts';
import { kindOf } from '../targets/catalog.ts';
import { namedIn } from '../targets/named.ts';
import { protocolOfPort } from './services.ts';

/**
 * The edges that were seen, as another run can recognize them: a connection to a link leads to the upstream of the link, and an address that may be
 * another one in the next run is left out. Each has the target of the config that leads to the same server.
 */
export function seenEdges(edges: readonly Edge[], { targets, preview }: Pick<Config, 'targets' | 'preview'>): readonly KnownEdge[] {
  const own = addressOfUrl(preview);
  const known = edges.flatMap((edge): KnownEdge[] => {
    const link = targets.find((target) => leadsFrom(target, edge.to));
    const to = (link === undefined ? null : kindOf(link).leadsTo(link, preview)) ?? edge.to;
    const target = link ?? targets.find((one) => leadsTo(one, to, targets, preview));
    if (isSameEnd(to, own) || (target === undefined && !isLasting(to))) return [];
    return [{ ...edgeOf(edge.kind, edge.from, to), ...(target !== undefined && { target: target.name }) }];
  });
  return [...new Map(known.map((edge) => [edge.key, edge])).values()];
}

/** Is it a link on which the application connects here? */
function leadsFrom(target: Target, to: Address): boolean {
  const at = kindOf(target).listensOn(target);
  return kindOf(target).isCarried(target) && at !== null && isSameEnd(at, to);
}

function leadsTo(target: Target, to: Address, targets: readonly Target[], preview: string): boolean {
  const kind = kindOf(target);
  const end = kind.isCarried(target) ? kind.leadsTo(target, preview) : kind.listensOn(target);
  return end === null ? namedIn(targets, to.host) === target : isSameEnd(end, to);
}

/** Ports from here on are given to connections and test servers at random; source: Linux, `ip_local_port_range`. */
const firstRandomPort = 32_768;

/**
 * Is the address the same in the next run? Networks of containers and load balancers give others to the same server; a name, and a port of this
 * machine that is not given at random, stay.
 */
const isLasting = ({ host, port }: Address): boolean =>
  isLoopback(host) ? port < firstRandomPort || protocolOfPort(port) !== null : hostAddress(host) === null;
