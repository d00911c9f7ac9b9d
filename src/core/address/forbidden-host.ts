import { canonicalHost, embeddedV4, hostAddress, inNetwork, startsWith, type V4 } from './host-address.ts';

/**
 * Link-local addresses and services of clouds: the gate never connects to them, even if a config names them. Checked when a config is read
 * and again for every connection, for names, resolved addresses, and either in brackets.
 */
export function isForbiddenHost(host: string): boolean {
  const address = hostAddress(host);
  if (address === null) return names.test(canonicalHost(host) ?? host);
  if ('v4' in address) return forbiddenV4(address.v4);
  return networksV6.some(([prefix, bits]) => startsWith(address.groups, prefix, bits)) || embeddedV4(address.groups).some(forbiddenV4);
}

/** Names of the clouds' metadata services (Google, AWS). */
const names = /^(metadata|metadata\.google\.internal|metadata\.goog|instance-data(\.ec2\.internal)?)$/;

/** RFC 3927 (contains those of AWS, Google, Azure, ECS and most others); Azure's wire server; Alibaba; Oracle. */
const networksV4: readonly (readonly [network: string, bits: number])[] = [
  ['169.254.0.0', 16],
  ['168.63.129.16', 32],
  ['100.100.100.200', 32],
  ['192.0.0.192', 32],
];

/** RFC 4291, section 2.5.6; AWS (metadata ::254, EKS credentials ::23, DNS ::253, time ::123); Google; Oracle; Scaleway. */
const networksV6: readonly (readonly [prefix: string, bits: number])[] = [
  ['fe80', 10],
  ['fd00:ec2', 32],
  ['fd20:ce', 32],
  ['fd00:c1:0:0:0:0:a9fe:a9fe', 128],
  ['fd00:42:0:0:0:0:0:42', 128],
];

const forbiddenV4 = (address: V4): boolean => networksV4.some(([network, bits]) => inNetwork(address, network, bits));
