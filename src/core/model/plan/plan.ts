import type { Scenario } from './scenario.ts';

export const planSchema = 'chaos-gate/plan/v1';

/** The list of scenarios that one seed gives: a file, printable, replayable byte for byte. */
export interface Plan {
  readonly schema: typeof planSchema;
  readonly name: string;
  readonly seed: string;
  readonly scenarios: readonly Scenario[];
}
