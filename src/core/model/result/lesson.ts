import type { Scenario } from '../plan/scenario.ts';
import type { Estimate } from './estimate.ts';
import type { Outcome } from './outcome.ts';

/** A fact about a failing scenario that the gate learned by running other forms of it. */
export type Lesson = MinimalScenario | BreakingPoint | Interaction;

/** The minimal scenario: the least severe form that failed in the same way in every run. */
export interface MinimalScenario {
  readonly kind: 'smallest';
  readonly scenario: Scenario;
  /** How many less severe forms ran; `failed` counts those that failed in the same way. */
  readonly tried: number;
  readonly failed: number;
  /** The search ended before every less severe form ran: no tries or no time were left, or `unrecovered`. */
  readonly cut: boolean;
  /** The preview did not recover from the run before, so no other could follow; absent if it did, and in results of earlier versions. */
  readonly unrecovered?: true;
}

/** The breaking point: the severity of one fault at which the scenario starts to fail. */
export interface BreakingPoint {
  readonly kind: 'edge';
  /** Id of the fault in the analyzed scenario. */
  readonly fault: string;
  /** Name of the fault's parameter, or `lasts`. */
  readonly parameter: string;
  /** In the parameter's base unit, with an interval of confidence `level`; null: the interval is too wide for a number, see `located`. */
  readonly threshold: Estimate | null;
  readonly level: number;
  /** `up`: a larger value is more severe; `down`: a smaller value is more severe (a bandwidth). */
  readonly direction: 'up' | 'down';
  readonly trials: number;
  /** The search ended before the interval was as narrow as intended: no tries or no time were left, or `unrecovered`. The confidence is still `level`. */
  readonly cut: boolean;
  /** As of the minimal scenario. */
  readonly unrecovered?: true;
  /** The form that the search ran at different severities; absent in results of earlier versions. */
  readonly form?: Scenario;
  /** The decided trials; absent in results of earlier versions. */
  readonly seen?: SeenValues;
  /** The scenario passes at every severity up to the drawn one, which `threshold` holds; absent if it fails there. */
  readonly held?: true;
}

/** Between which values a search saw the outcome change, in the parameter's base unit. */
export interface SeenValues {
  /** The most severe value at which the scenario passed; null: it never passed. */
  readonly passed: number | null;
  /** The least severe value at which it failed. */
  readonly failed: number;
}

/** The ends of an interval that gives a number differ by at most this factor. Within it, an estimate has the right order of magnitude. */
const widest = 4;

/** The estimate of a breaking point if its interval is narrow enough for a number; otherwise null. */
export const located = (threshold: Estimate | null): Estimate | null =>
  threshold === null || threshold.low === threshold.high || (threshold.low > 0 && threshold.high <= widest * threshold.low)
    ? threshold
    : null;

/** For a scenario with several faults: what each of them does alone. */
export interface Interaction {
  readonly kind: 'interaction';
  readonly alone: readonly { readonly fault: string; readonly outcome: Outcome }[];
  /** The faults cause the failure only together; none of them causes it alone. */
  readonly together: boolean;
}
