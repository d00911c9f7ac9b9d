import type { Finding, ScenarioResult } from '../../model/result/result.ts';
import type { Phrase } from '../document/phrase.ts';

/** The parts of the story of a scenario, in the order in which a report tells them. */
export const chapters = ['data', 'process', 'service', 'recovery', 'removal', 'observation', 'samples', 'gate'] as const;

/** Where a clause stands. */
export interface ClauseContext {
  /** What people call the probes of the check: `requests`, `probes`. */
  readonly noun: string;
  /** The scenario of the finding, if the finding is about the time of its faults. */
  readonly during: ScenarioResult | null;
}

/** What one finding alone suggests about the structure of the preview, and the change that would fix it. A postmortem labels it as inferred. */
export interface Suggestion {
  readonly type: 'mitigate' | 'prevent';
  readonly inferred: string;
  action(target: Phrase): Phrase;
}

/** How one kind of finding is put into words. What the verdict makes of it stands in `core/model/result/finding-traits.ts`. */
export interface FindingKind {
  /** Headlines name one finding of each of the first two chapters; within a chapter the lowest place comes first. */
  readonly story: { readonly chapter: (typeof chapters)[number]; readonly place: number };
  /** What failed, after the name of the check or target: `success rate`, `p95`. null: that name alone says it. */
  title(finding: Finding): string | null;
  /** The title names the phase when that is not the time of the faults: `success rate before the faults`. */
  readonly hasPhase: boolean;
  /** A clause of the headline: `38 % of requests failed while the fault was in place`. */
  clause(finding: Finding, context: ClauseContext): Phrase;
  /** What the clause already contains, so that a report does not repeat it. */
  readonly clauseContains: 'message' | 'samples' | null;
  /** `≥ 95 %`. null: no value was required. */
  expected(finding: Finding): Phrase | null;
  /** The observed value without the message of the finding. `scenario`: null in the baseline. null: there is none, and the message stands alone. */
  observed(finding: Finding, scenario: ScenarioResult | null): Phrase | null;
  /** `120 of 316 failed: timeout 110×`. Asked only of findings that counted something. */
  samples(finding: Finding, scenario: ScenarioResult | null): Phrase;
  /** What happened at the times of the finding, if it is not that probes failed: `written`. */
  readonly timesOf: string | null;
  suggestion(finding: Finding): Suggestion | null;
  /** What the table of scenarios says of a failure, and in which column, before the measured values. null: the measured values say it. */
  readonly inTable: TableWords | null;
}

export interface TableWords {
  readonly column: 'during' | 'after';
  words(finding: Finding): Phrase;
}
