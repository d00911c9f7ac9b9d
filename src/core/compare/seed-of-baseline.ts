import { seedComplaint } from '../random/seed-complaint.ts';
import type { Baseline } from './compare.ts';

/** The seed with which a run is disturbed by the same plan as the earlier one; `undefined` where that has none: the file may be anybody's. */
export const seedOfBaseline = (baseline: Baseline | undefined): string | undefined =>
  typeof baseline === 'object' && seedComplaint(baseline.seed) === null ? baseline.seed : undefined;
