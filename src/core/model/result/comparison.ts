import type { RunIdentity } from '../run/event.ts';
import type { Estimate } from './estimate.ts';
import type { Finding } from './finding.ts';
import type { BreakingPoint } from './lesson.ts';
import type { Outcome, RunVerdict } from './outcome.ts';

/** How a run went against an earlier one: of the base branch, say. */
export interface Comparison {
  /** null: there was none, or nobody could read it. */
  readonly base: BaseRun | null;
  /** Why nothing is compared; empty when the two can be compared. */
  readonly hindrances: readonly Hindrance[];
  /** In the order of this run's plan; none when something hinders. */
  readonly scenarios: readonly ScenarioChange[];
}

/** What a reader has to know of the earlier run. */
export interface BaseRun {
  readonly version: string;
  readonly name: string;
  readonly seed: string;
  readonly run: RunIdentity;
  readonly verdict: RunVerdict;
  /** Why it decided nothing, one clause; left out where it decided something, and by earlier versions. */
  readonly why?: string;
  /** Where the base answered while both were measured by turns; null: an earlier run. */
  readonly preview: string | null;
}

/**
 * `unmeasured`: the base should have been measured by turns, and could not be. `missing`: there is no such file (yet). `unreadable`: it is
 * no result. `name`, `version`, `config`, `plan`: it is one of another gate, of another version of this program, of other questions, without
 * a scenario in common. `unrestored`: a fault may have been in place all through it. `undecided`: it shows for no scenario whether it holds
 * or breaks.
 */
export const hindrances = ['unmeasured', 'missing', 'unreadable', 'name', 'version', 'config', 'plan', 'unrestored', 'undecided'] as const;
export type Hindrance = (typeof hindrances)[number];

/**
 * `new`: held there, breaks here. `fixed`: broke there, holds here. `unchanged`: breaks in both, here in no other way than there. `changed`:
 * breaks in both, here in another way, too. `held`: holds in both. `unknown`: undecided in one of them, or not played there, or something
 * breaks here that the other one did not ask about, or had no time to decide.
 */
export const changes = ['new', 'fixed', 'unchanged', 'changed', 'held', 'unknown'] as const;
export type Change = (typeof changes)[number];

/** One run of a scenario, by the check that tells the two apart best. */
export interface Side {
  readonly outcome: Outcome;
  /** Share 0..1 while the faults were in place, of both runs in the same way; null: no samples. */
  readonly success: number | null;
  readonly p95Ms: number | null;
  /** When faults that were removed early were gone, from the first fault; left out where they stayed as long as planned. */
  readonly earlyMs?: number;
}

export interface ScenarioChange {
  /** Its id here. */
  readonly scenario: string;
  /** Id of the same faults there; null: nobody played them. */
  readonly base: string | null;
  readonly change: Change;
  /** What both runs showed while the faults were in place; left out where only one has played it, and by earlier versions. */
  readonly sides?: { readonly here: Side; readonly base: Side };
  /** What broke in either of them. */
  readonly findings: readonly FindingChange[];
  /** null: not known in both, or not of the same strength. */
  readonly edge: BreakingPointChange | null;
}

/** A finding without its numbers, which vary: what `core/verdict/fingerprint` names. */
export interface FindingChange extends Pick<Finding, 'check' | 'target' | 'phase' | 'tolerance' | 'quantile'> {
  readonly change: 'new' | 'fixed' | 'unchanged' | 'unknown';
}

/** One breaking point in both runs. */
export interface BreakingPointChange extends Pick<BreakingPoint, 'fault' | 'parameter' | 'direction'> {
  readonly here: Estimate;
  readonly base: Estimate;
  /** How sure each of the two intervals is, at least. */
  readonly level: number;
  /** The two forms that were searched have the same values everywhere else. */
  readonly sameForm: boolean;
  /** One of the two searches had no time to end: its interval is as sure as `level` says, and wider than it would be. */
  readonly cut: boolean;
  /** The side that survives every strength up to the drawn one, which stands for its breaking point; left out where both fail. */
  readonly holds?: 'here' | 'base';
  /** `sooner`: at less strength than there. Said only when the intervals do not overlap and the forms are the same, or one side survives. */
  readonly moved: 'sooner' | 'later' | 'not shown';
}
