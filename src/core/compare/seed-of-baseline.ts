import { seedComplaint } from '../random/seed-complaint.ts';
import type { Baseline } from './compare.ts';

/** The seed that gives a run the same plan as the earlier one. `undefined` if the baseline file, which is untrusted, has no valid seed. */
export const seedOfBaseline = (baseline: Baseline | undefined): string | undefined =>
  typeof baseline === 'object' && seedComplaint(baseline.seed) === null ? baseline.seed : undefined;
