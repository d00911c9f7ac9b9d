import { lookup as dnsLookup, type LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { isForbiddenHost } from '../../core/address/forbidden-host.ts';
import { ProbeError } from './reasons.ts';

/**
 * For `connect`: refuses forbidden addresses at the moment of connecting, so that a second look-up cannot introduce one. Node calls it for
 * names only; literal addresses must be checked with `isForbiddenHost`.
 */
export const guardedLookup: LookupFunction = (host, options, callback) => {
  if (isForbiddenHost(host)) return callback(new ProbeError('ADDRESS_REFUSED'), '', 0);
  dnsLookup(host, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
    if (error !== null) return callback(error, '', 0);
    if (addresses.some(({ address }) => isForbiddenHost(address))) return callback(new ProbeError('ADDRESS_REFUSED'), '', 0);
    if (options.all === true) return callback(null, addresses);
    const [first] = addresses;
    return first === undefined ? callback(new ProbeError('CLOSED'), '', 0) : callback(null, first.address, first.family);
  });
};
