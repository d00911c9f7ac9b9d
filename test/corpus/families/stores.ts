import type { Pair } from '../pair.ts';

/** Stores and their usual clients, with the options that their documentation names. */
export const stores: Readonly<Record<string, Pair>> = {};
