import type { Finding, Result, ScenarioResult } from '../../model/result.ts';
import { code, listed, type Phrase, say, strong } from '../document/phrase.ts';
import { findingClause, samplesOf, storyOf } from '../parts/finding-words.ts';
import { weaknessOf } from './weakness.ts';

/** Contributing factors of one scenario: each an observation with its numbers, and apart from it what it suggests. */
export const factors = (result: Result, scenario: ScenarioResult): readonly Phrase[] =>
  storyOf(scenario).flatMap((finding) => [
    say`${strong('Observed')} (${code(scenario.id)}): while ${targetsOf(scenario)} was disturbed, ${findingClause(result, finding)}${samples(finding)}.`,
    ...inferred(finding),
  ]);

const samples = (finding: Finding): Phrase => (finding.count === 0 ? [] : say`; ${samplesOf(finding)}`);

function inferred(finding: Finding): readonly Phrase[] {
  const weakness = weaknessOf(finding);
  return weakness === undefined ? [] : [say`${strong('Inferred')}: ${weakness.inferred}.`];
}

export const targetsOf = ({ faults }: ScenarioResult): Phrase => listed([...new Set(faults.map(({ spec }) => spec.on))].map(code));
