import type { CellRun } from './cell.ts';

/** What good responses have shown about which targets are worth disturbing together. Only a plan with `mode: map` depends on it. */
export interface Lineage {
  readonly carried: readonly CarriedBy[];
  readonly takeovers: readonly Takeover[];
}

/** The checks in whose good responses a target carried data. A target without an entry is not known. */
export interface CarriedBy {
  readonly target: string;
  readonly checks: readonly string[];
}

/** While a fault was in place and every check passed, another target carried what it had not carried before. */
export interface Takeover {
  readonly fault: string;
  readonly on: string;
  /** The target that took over. */
  readonly by: string;
  /** The latest run in which both were disturbed together; null: there is none. */
  readonly last: CellRun | null;
}

/** More than a preview has: bounds what a file from outside can cause. */
export const mostLineage = 500;
