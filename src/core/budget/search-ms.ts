import type { ShrinkRules } from '../model/config/config.ts';

/** Time limit for minimization and the search for breaking points, ms. Two alternating runs need the time of both. */
export const searchMs = ({ tries, timeMs }: ShrinkRules, runs: 1 | 2): number => (tries === 0 ? 0 : runs * timeMs);
