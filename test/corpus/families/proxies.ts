import type { Pair } from '../pair.ts';

/** Proxies and caches as their vendors document them, in front of small upstreams. */
export const proxies: Readonly<Record<string, Pair>> = {};
