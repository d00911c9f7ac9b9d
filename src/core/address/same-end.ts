import type { Address } from './address.ts';
import { canonicalHost } from './host-address.ts';
import { reachOf } from './reach.ts';

/**
 * Does a connection to the host stay on this machine? Knows every spelling: `127.0.0.2`, `[::1]`, `LOCALHOST`, `app.localhost`, `0.0.0.0`.
 */
export const isLoopback = (host: string): boolean => reachOf(host) === 'loopback';

/** Do both addresses lead to the same listener? All loopback addresses count as one, because most servers listen on all of them. */
export const isSameEnd = (a: Address, b: Address): boolean => a.port === b.port && hostName(a.host) === hostName(b.host);

const hostName = (host: string): string => (isLoopback(host) ? 'localhost' : (canonicalHost(host) ?? host.toLowerCase()));
