import { lookup as dnsLookup, type LookupAddress } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { ProbeError } from './reasons.ts';

/** Link-local addresses and the metadata services of cloud machines; mapped forms are seen through. */
const forbidden = new BlockList();
forbidden.addSubnet('169.254.0.0', 16);
forbidden.addSubnet('fe80::', 10, 'ipv6');
forbidden.addSubnet('64:ff9b::a9fe:0', 112, 'ipv6');
forbidden.addAddress('fd00:ec2::254', 'ipv6');
forbidden.addAddress('168.63.129.16');
forbidden.addAddress('100.100.100.200');
const forbiddenNames = new Set(['metadata.google.internal', 'metadata.goog', 'instance-data', 'instance-data.ec2.internal']);

/** Must nobody ever be sent there, whatever a config says? Takes a host name or an address, with or without brackets. */
export function isForbidden(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  const version = isIP(bare);
  if (version === 0) return forbiddenNames.has(bare.toLowerCase().replace(/\.$/, ''));
  return forbidden.check(bare, version === 6 ? 'ipv6' : 'ipv4');
}

/**
 * For `connect`: refuses forbidden addresses at the moment of connecting, so that no second look-up can slip one in. Node
 * calls it for names only: literal addresses must be checked with `isForbidden`.
 */
export const guardedLookup: LookupFunction = (host, options, callback) => {
  if (isForbidden(host)) return callback(new ProbeError('ADDRESS_REFUSED'), '', 0);
  dnsLookup(host, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
    if (error !== null) return callback(error, '', 0);
    if (addresses.some(({ address }) => isForbidden(address))) return callback(new ProbeError('ADDRESS_REFUSED'), '', 0);
    if (options.all === true) return callback(null, addresses);
    const [first] = addresses;
    return first === undefined ? callback(new ProbeError('CLOSED'), '', 0) : callback(null, first.address, first.family);
  });
};
