import type { Pair } from '../pair.ts';

/** HTTP clients, agents, breakers and bulkheads of npm. */
export const clients: Readonly<Record<string, Pair>> = {};
