import type { FaultSpec } from './fault-spec.ts';

/** A set of faults that run together. All values are drawn before the scenario runs. */
export interface Scenario {
  /** `s1`, `s2`, … in the order of the plan. */
  readonly id: string;
  readonly faults: readonly FaultSpec[];
  /** Not before this time after the healthy baseline, ms; absent: as soon as the previous scenario is over. */
  readonly atMs?: number;
}
