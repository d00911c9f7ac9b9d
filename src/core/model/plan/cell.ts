import type { Outcome } from '../result/outcome.ts';

/** One fault on one target, as a map counts them. */
export interface Cell {
  readonly fault: string;
  readonly on: string;
  /** The scenario of this plan that runs it; null: it does not fit into the budget. */
  readonly scenario: string | null;
  /** Its latest run; null: it never ran. */
  readonly last: CellRun | null;
  /** The earlier result knows cells, but none on this target: the change has added the target. */
  readonly isNew?: true;
}

export interface CellRun {
  /** Start of the run, ISO 8601, UTC. */
  readonly startedAt: string;
  readonly run: string;
  /** Commit that was tested; empty if unknown. */
  readonly commit: string;
  readonly outcome: Outcome;
  /** It ran for a pull request that has been merged, and its result came from an artifact: it orders plans and is evidence of nothing. */
  readonly merged?: true;
}
