import type { Config } from '../model/config/config.ts';
import { seedComplaint } from '../random/seed-complaint.ts';
import type { Baseline } from './compare.ts';

/**
 * The seed that gives a run the same plan as the earlier one. `undefined` if the baseline file, which is untrusted, has no valid seed; with
 * `mode: monkey`, where the same terminations again would show nothing new; and with `mode: map`, whose faults are the same for each seed.
 */
export const seedOfBaseline = (baseline: Baseline | undefined, { plan }: Pick<Config, 'plan'>): string | undefined =>
  typeof baseline === 'object' && plan.monkey === undefined && plan.map === undefined && seedComplaint(baseline.seed) === null
    ? baseline.seed
    : undefined;
