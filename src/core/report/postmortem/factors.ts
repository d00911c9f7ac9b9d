import type { Finding, Result, ScenarioResult } from '../../model/result/result.ts';
import { code, listed, type Phrase, say, strong } from '../document/phrase.ts';
import { clauseContains, findingClause, samplesOf, storyOf, suggestionOf } from '../findings/finding-words.ts';
import { evidenceWords } from '../wording/diagnosis-words.ts';

/**
 * Contributing factors of one scenario: observations with their numbers, and what they suggest, labelled as inferred. If the evidence as a whole
 * names a weakness, it replaces what single findings suggest.
 */
export function factors(result: Result, scenario: ScenarioResult): readonly Phrase[] {
  const { diagnoses } = scenario;
  const observations = storyOf(scenario).flatMap((finding) => [
    observed(result, scenario, finding),
    ...(diagnoses.length > 0 ? [] : suggested(finding)),
  ]);
  return [...observations, ...diagnoses.map((one) => inferred(evidenceWords(one)))];
}

const observed = (result: Result, scenario: ScenarioResult, finding: Finding): Phrase =>
  say`${strong('Observed')} (${code(scenario.id)}, fault on ${targetsOf(scenario)}): ${findingClause(result, finding, scenario)}${samples(finding, scenario)}.`;

const inferred = (words: Phrase): Phrase => say`${strong('Inferred')}: ${words}.`;

const samples = (finding: Finding, scenario: ScenarioResult): Phrase =>
  finding.count === 0 || clauseContains(finding, 'samples') ? [] : say`; ${samplesOf(finding, scenario)}`;

function suggested(finding: Finding): readonly Phrase[] {
  const suggestion = suggestionOf(finding);
  return suggestion === null ? [] : [inferred(say`${suggestion.inferred}`)];
}

export const targetsOf = ({ faults }: ScenarioResult): Phrase => listed([...new Set(faults.map(({ spec }) => spec.on))].map(code));
