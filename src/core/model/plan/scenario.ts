import type { FaultSpec } from './fault-spec.ts';

/** The faults that are in place together. Everything in it is decided before it runs. */
export interface Scenario {
  /** `s1`, `s2`, … in the order of the plan. */
  readonly id: string;
  readonly faults: readonly FaultSpec[];
}
