import type { Pair } from '../pair.ts';

/** Brokers, streams and sockets that push, with their usual clients. */
export const messaging: Readonly<Record<string, Pair>> = {};
