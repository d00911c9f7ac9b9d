import { seedComplaint } from '../random/seed-complaint.ts';
import type { Baseline } from './compare.ts';

/** The seed that gives the plan of the earlier run; `undefined` if it has no valid one, because the file is not trusted. */
export const seedOfBaseline = (baseline: Baseline | undefined): string | undefined =>
  typeof baseline === 'object' && seedComplaint(baseline.seed) === null ? baseline.seed : undefined;
