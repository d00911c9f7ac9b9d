import type { Address } from '../../core/address/address.ts';
import { addressOfUrl } from '../../core/address/address-of-url.ts';
import { endpointOf } from '../../core/address/endpoint.ts';
import type { ProbePlace } from './probe.ts';

/**
 * The address of a check that may name its own (`to`, as host:port), and otherwise connects to the preview.
 * @throws RangeError if `to` is not an endpoint; the schema of the check has refused that
 */
export function addressAsked({ to }: { readonly to?: string }, { preview }: Pick<ProbePlace, 'preview'>): Address {
  if (to === undefined) return addressOfUrl(preview);
  const address = endpointOf(to);
  if (address === null) throw new RangeError(`"${to}" is not an endpoint`);
  return address;
}
