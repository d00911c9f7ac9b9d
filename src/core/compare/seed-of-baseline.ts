import type { Baseline } from './compare.ts';

/** What the command line and the action take for a seed; the file may be anybody's. */
const seedLike = /^[\w.:/-]{1,100}$/;

/** The seed with which a run is disturbed by the same plan as the earlier one; `undefined` where that has none. */
export const seedOfBaseline = (baseline: Baseline | undefined): string | undefined =>
  typeof baseline === 'object' && seedLike.test(baseline.seed) ? baseline.seed : undefined;
