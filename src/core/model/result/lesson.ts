import type { Scenario } from '../plan/scenario.ts';
import type { Estimate } from './estimate.ts';
import type { Outcome } from './outcome.ts';

/** What playing a failing scenario again, in other forms, has taught. */
export type Lesson = MinimalScenario | BreakingPoint | Interaction;

/** The smallest form that was seen to fail in the same way, every time that it was tried. */
export interface MinimalScenario {
  readonly kind: 'smallest';
  readonly scenario: Scenario;
  /** Milder forms that were tried, and how many of them failed in the same way. */
  readonly tried: number;
  readonly failed: number;
  /** Ended by tries or time before every milder form was tried. */
  readonly cut: boolean;
}

/** From which strength of one fault on it breaks. */
export interface BreakingPoint {
  readonly kind: 'edge';
  /** Id of the fault in the scenario that was asked about. */
  readonly fault: string;
  /** Name of its parameter, or `lasts`. */
  readonly parameter: string;
  /** In the parameter's base unit, with the interval in which it lies with probability `level`. */
  readonly threshold: Estimate;
  readonly level: number;
  /** `up`: the stronger the larger; `down`: the stronger the smaller (a bandwidth). */
  readonly direction: 'up' | 'down';
  readonly trials: number;
  /** Ended by tries or time before the interval was as narrow as it should be; it holds the breaking point as surely as `level` says. */
  readonly cut: boolean;
  /** The form that the search ran at different strengths; left out by earlier versions. */
  readonly form?: Scenario;
  /** It survives every strength up to the drawn one, which stands as `threshold`; left out where it fails there. */
  readonly held?: true;
}

/** Several faults were in place together: what does each of them do alone. */
export interface Interaction {
  readonly kind: 'interaction';
  readonly alone: readonly { readonly fault: string; readonly outcome: Outcome }[];
  /** Together they break what none of them breaks alone. */
  readonly together: boolean;
}
