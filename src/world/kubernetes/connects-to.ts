import type { Address } from '../../core/address/address.ts';
import { probeAddress } from '../link/probe-address.ts';

/** A pod of the same cluster responds within milliseconds; one that is isolated never does. */
const connectMs = 700;

/** Does something accept connections at the address of a pod? */
export const connectsTo = async (address: Address, signal: AbortSignal): Promise<boolean> =>
  (await probeAddress(address, connectMs, signal)) === 'connected';
