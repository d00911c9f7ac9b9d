import type { Outcome, RunVerdict } from './outcome.ts';

/** One run, as later runs remember it. */
export interface RunRecord {
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly run: string;
  /** Commit that was tested; empty if unknown. */
  readonly commit: string;
  readonly verdict: RunVerdict;
  /** In the order of the plan. */
  readonly scenarios: readonly ScenarioRecord[];
}

export interface ScenarioRecord {
  /** Hash of the faults with their values: the same in each run that injects the same faults. */
  readonly id: string;
  /** For people: `latency on cache`. */
  readonly what: string;
  readonly outcome: Outcome;
  /** Until the slowest check had recovered, ms; null: one did not, or nothing was measured. */
  readonly recoveredMs: number | null;
}

/** Bounds of what a result remembers. */
export const mostRuns = 50;
export const mostScenarios = 200;
