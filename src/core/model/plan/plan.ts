import type { Scenario } from './scenario.ts';

export const planSchema = 'chaos-gate/plan/v1';

/** The scenarios that one seed produces. A plan can be written to a file, and the same config and seed give the same bytes. */
export interface Plan {
  readonly schema: typeof planSchema;
  readonly name: string;
  readonly seed: string;
  readonly scenarios: readonly Scenario[];
}
