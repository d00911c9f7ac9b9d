import type { Outcome } from './outcome.ts';

/** One injected fault of a run with `plan.mode: monkey`, for people who read the history. No draw depends on it. */
export interface Termination {
  /** Start of its run, ISO 8601, UTC. */
  readonly startedAt: string;
  /** Time of the injection from there, ms. */
  readonly afterMs: number;
  /** Id of the run. */
  readonly run: string;
  readonly seed: string;
  readonly scenario: string;
  readonly fault: string;
  readonly on: string;
  readonly outcome: Outcome;
  /** Until the slowest check had recovered, ms; null: one did not. */
  readonly recoveredMs: number | null;
}
