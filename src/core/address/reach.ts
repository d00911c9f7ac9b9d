import { canonicalHost, embeddedV4, type HostAddress, hostAddress, inNetwork, startsWith, type V4 } from './host-address.ts';

/**
 * `loopback`: this machine. `private`: an address that the public cannot reach. `name`: a name that has the form of a private one, and may
 * resolve to such an address: a single label, as for containers and services, or a name below a top level for private use. `public`:
 * everything else.
 */
export type Reach = 'loopback' | 'private' | 'name' | 'public';

export function reachOf(host: string): Reach {
  const address = hostAddress(host);
  if (address !== null) return reachOfAddress(address);
  const name = canonicalHost(host) ?? host;
  if (/(^|\.)localhost$/.test(name)) return 'loopback';
  return privateNames.test(name) ? 'name' : 'public';
}

/**
 * RFC 6761 (test, invalid), RFC 6762 (local, and appendix G: intranet, private, corp, home, lan), RFC 8375 (home.arpa), ICANN's resolution
 * of 2024-07-29 (internal); cluster.local is below `local`.
 */
const privateNames = /^[^.]+$|\.(test|invalid|local|internal|intranet|private|corp|home|lan|localdomain|home\.arpa)$/;

/** This machine; RFC 1918; RFC 6598 (carrier-grade NAT, which clusters and tailnets use). */
const loopbackV4: readonly (readonly [string, number])[] = [
  ['127.0.0.0', 8],
  ['0.0.0.0', 32],
];
const privateV4: readonly (readonly [string, number])[] = [
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['100.64.0.0', 10],
];

function reachOfAddress(address: HostAddress): Reach {
  if ('v4' in address) return reachOfV4(address.v4);
  const { groups } = address;
  if (startsWith(groups, '0:0:0:0:0:0:0', 112) && (groups[7] ?? 0) <= 1) return 'loopback';
  // RFC 4193, and the site-local addresses that it replaced.
  if (startsWith(groups, 'fc00', 7) || startsWith(groups, 'fec0', 10)) return 'private';
  const mapped = startsWith(groups, '0:0:0:0:0:ffff', 96) ? embeddedV4(groups)[0] : undefined;
  return mapped === undefined ? 'public' : reachOfV4(mapped);
}

function reachOfV4(address: V4): Reach {
  if (loopbackV4.some(([net, bits]) => inNetwork(address, net, bits))) return 'loopback';
  return privateV4.some(([net, bits]) => inNetwork(address, net, bits)) ? 'private' : 'public';
}
