import type { Finding, Result, ScenarioResult } from '../../model/result/result.ts';
import { type Phrase, say } from '../document/phrase.ts';
import { probeNoun } from '../wording/facts.ts';
import { offset } from '../wording/numbers.ts';
import { subjectOf } from '../wording/probe-words.ts';
import { findingKinds } from './catalog.ts';
import { chapters, type Suggestion } from './finding-kind.ts';

/**
 * A finding as a clause of the headline: `38 % of requests failed while the fault was in place`, `it took 24 s to recover (limit 10 s)`.
 * `scenario`: the scenario of the finding; null in the baseline.
 */
export function findingClause(result: Result, finding: Finding, scenario: ScenarioResult | null = null): Phrase {
  const during = scenario !== null && finding.phase === 'during' ? scenario : null;
  return findingKinds[finding.tolerance].clause(finding, { noun: probeNoun(result, finding.check), during });
}

/** Whether `findingClause` already contains the message or the samples of the finding. */
export const clauseContains = (finding: Finding, part: 'message' | 'samples'): boolean =>
  findingKinds[finding.tolerance].clauseContains === part;

/** What failed, for the table of a failure: `storefront success rate`. */
export function titleOf(finding: Finding): Phrase {
  const kind = findingKinds[finding.tolerance];
  const title = kind.title(finding);
  if (title === null) return subjectOf(finding);
  return say`${subjectOf(finding)} ${title}${finding.known === true ? ' (as on the base)' : ''}${kind.hasPhase && finding.phase !== 'during' ? ` ${finding.phase} the faults` : ''}`;
}

/** `≤ 300 ms`, for the table of a failure. */
export const expectedOf = (finding: Finding): Phrase => findingKinds[finding.tolerance].expected(finding) ?? say`–`;

/** ` (expected ≤ 300 ms)`, where a number was expected. */
export function expectedInBrackets(finding: Finding): Phrase {
  const expected = finding.required === null ? null : findingKinds[finding.tolerance].expected(finding);
  return expected === null ? [] : say` (expected ${expected})`;
}

/** The estimate with the interval that decides, and the message of the finding. `scenario`: the scenario of the finding; null in the baseline. */
export function observedOf(finding: Finding, scenario: ScenarioResult | null = null): Phrase {
  const observed = findingKinds[finding.tolerance].observed(finding, scenario);
  if (observed === null) return say`${finding.says === '' ? '–' : finding.says}`;
  return say`${observed}${finding.says === '' ? '' : `; ${finding.says}`}`;
}

/**
 * `120 of 316 failed: timeout 110×, status 503 10×`; for latency `120 of 316 took longer`. With `; with those in flight 145 of 341` where those are
 * more than a few.
 */
export const samplesOf = (finding: Finding, scenario: ScenarioResult | null = null): Phrase =>
  finding.count === 0 ? say`–` : findingKinds[finding.tolerance].samples(finding, scenario);

/** When the finding began and ended, from the first fault. */
export const spanOf = ({ sinceMs, untilMs }: Finding, zeroMs: number): string =>
  sinceMs === null
    ? '–'
    : untilMs === null || untilMs === sinceMs
      ? offset(sinceMs - zeroMs)
      : `${offset(sinceMs - zeroMs)} to ${offset(untilMs - zeroMs)}`;

/** `written `, before a span that is not the span of failed probes. */
export const spanLabelOf = ({ tolerance }: Finding): string => {
  const { timesOf } = findingKinds[tolerance];
  return timesOf === null ? '' : `${timesOf} `;
};

/** What the finding alone suggests, where the whole evidence names no weakness. */
export const suggestionOf = (finding: Finding): Suggestion | null => findingKinds[finding.tolerance].suggestion(finding);

/** The two findings that tell the story of a scenario: what failed, then how it recovered. */
export function storyOf(scenario: ScenarioResult): readonly Finding[] {
  const counted = scenario.findings.filter((one) => one.accepted === undefined);
  return inOrderOfStory(counted.some(({ outcome }) => outcome !== 'inconclusive') ? counted : scenario.findings);
}

function inOrderOfStory(findings: readonly Finding[]): readonly Finding[] {
  const placeOf = ({ tolerance }: Finding): number => findingKinds[tolerance].story.place;
  const decided = findings.filter(({ outcome }) => outcome !== 'inconclusive').toSorted((a, b) => placeOf(a) - placeOf(b));
  return chapters
    .flatMap((chapter) => decided.find(({ tolerance }) => findingKinds[tolerance].story.chapter === chapter) ?? [])
    .slice(0, 2);
}
