import type { ShrinkRules } from '../model/config/config.ts';

/** How long smaller forms and breaking points are looked for at most, ms. Two runs that take turns need the time of both. */
export const searchMs = ({ tries, timeMs }: ShrinkRules, runs: 1 | 2): number => (tries === 0 ? 0 : runs * timeMs);
