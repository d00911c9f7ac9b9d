import type { RunIdentity } from '../run/event.ts';
import type { EdgeChange } from './edge-change.ts';
import type { Estimate } from './estimate.ts';
import type { Finding } from './finding.ts';
import type { BreakingPoint } from './lesson.ts';
import type { Outcome, RunVerdict } from './outcome.ts';

/** A run compared with an earlier one, for example of the base branch. */
export interface Comparison {
  /** null: there was no earlier run, or its result could not be read. */
  readonly base: BaseRun | null;
  /** Why nothing is compared; empty when the two can be compared. */
  readonly hindrances: readonly Hindrance[];
  /** In the order of this run's plan; empty if there are hindrances. */
  readonly scenarios: readonly ScenarioChange[];
  /** What the change adds to the dependencies of the preview, also where nothing else is compared; absent if there is nothing. */
  readonly edges?: readonly EdgeChange[];
}

/** The facts about the earlier run that a report shows. */
export interface BaseRun {
  readonly version: string;
  readonly name: string;
  readonly seed: string;
  readonly run: RunIdentity;
  readonly verdict: RunVerdict;
  /** Why the earlier run decided nothing, in one clause; absent if it decided something, and in results of earlier versions. */
  readonly why?: string;
  /** The base's address if base and change were measured alternately; null: an earlier run. */
  readonly preview: string | null;
}

/**
 * Why two runs cannot be compared. `unmeasured`: the base should have been measured alternately, but could not be. `missing`: the file does not exist
 * (yet). `unreadable`: the file is not a result. `name`, `version`, `config`: the earlier run has another gate name, program version, or config. `plan`:
 * the runs have no scenario in common. `unrestored`: a fault may have been in place during the whole earlier run. `undecided`: the earlier run decided
 * no scenario.
 */
export const hindrances = ['unmeasured', 'missing', 'unreadable', 'name', 'version', 'config', 'plan', 'unrestored', 'undecided'] as const;
export type Hindrance = (typeof hindrances)[number];

/**
 * `new`: passed in the base, fails here. `fixed`: failed in the base, passes here. `unchanged`: fails in both, here in no additional way. `changed`:
 * fails in both, here also in another way. `held`: passes in both. `unknown`: undecided in one of them, or not run in the base, or something fails here
 * that the base did not check or had no time to decide.
 */
export const changes = ['new', 'fixed', 'unchanged', 'changed', 'held', 'unknown'] as const;
export type Change = (typeof changes)[number];

/** One run of a scenario, by the check that differs most between the two runs. */
export interface Side {
  readonly outcome: Outcome;
  /** Share of success 0..1 while the faults were in place, measured in the same way for both runs; null: no samples. */
  readonly success: number | null;
  readonly p95Ms: number | null;
  /** When faults that were removed early were verified as removed, in ms from the first fault; absent if they stayed as long as planned. */
  readonly earlyMs?: number;
}

export interface ScenarioChange {
  /** The scenario's id in this run. */
  readonly scenario: string;
  /** The id of the scenario with the same faults in the base; null: the base did not run it. */
  readonly base: string | null;
  readonly change: Change;
  /** The measurements of both runs while the faults were in place; absent if only one ran it, and in results of earlier versions. */
  readonly sides?: { readonly here: Side; readonly base: Side };
  /** The failures of either run. */
  readonly findings: readonly FindingChange[];
  /** null: not known in both runs, or of different parameters. */
  readonly edge: BreakingPointChange | null;
}

/** A finding without its numbers, which vary: what `core/verdict/fingerprint` names. */
export interface FindingChange extends Pick<Finding, 'check' | 'target' | 'phase' | 'tolerance' | 'quantile'> {
  readonly change: 'new' | 'fixed' | 'unchanged' | 'unknown';
}

/** One breaking point in both runs. */
export interface BreakingPointChange extends Pick<BreakingPoint, 'fault' | 'parameter' | 'direction'> {
  /** null: not located, as in `BreakingPoint`. */
  readonly here: Estimate | null;
  readonly base: Estimate | null;
  /** The lower of the confidence levels of the two intervals. */
  readonly level: number;
  /** The two searched forms of the scenario are equal in all other values. */
  readonly sameForm: boolean;
  /** One of the two searches ran out of time: its interval has the confidence `level`, but is wider than necessary. */
  readonly cut: boolean;
  /** The side that passes at every severity up to the drawn one, which stands in for its breaking point; absent if both fail. */
  readonly holds?: 'here' | 'base';
  /** `sooner`: at a lower severity than the base. Set only if the forms are equal, and the intervals do not overlap or one side passes. */
  readonly moved: 'sooner' | 'later' | 'not shown';
}
