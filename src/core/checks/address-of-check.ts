import type { Address } from '../address/address.ts';
import { addressOfUrl } from '../address/address-of-url.ts';
import type { CheckSpec } from '../model/config/check-spec.ts';
import { asksPreview, ownAddressOf } from './catalog.ts';

/** The address that a check connects to; `null`: unknown, or none. @param preview URL */
export function addressOfCheck(check: CheckSpec, preview: string): Address | null {
  if (asksPreview(check)) return addressOfUrl(preview);
  return ownAddressOf(check)?.address ?? null;
}
