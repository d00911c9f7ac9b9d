import type { Diagnosis } from '../../model/result/diagnosis.ts';
import type { Finding, Result, ScenarioResult } from '../../model/result/result.ts';
import { code, type Phrase, say } from '../document/phrase.ts';
import { storyOf, suggestionOf } from '../findings/finding-words.ts';
import { fixWords, patternLink } from '../wording/diagnosis-words.ts';
import { targetsOf } from './factors.ts';

/** Each with its type, its place, and the check that would prove it done. */
export function actions({ version }: Pick<Result, 'version'>, scenario: ScenarioResult): readonly Phrase[] {
  const { diagnoses } = scenario;
  const items =
    diagnoses.length > 0
      ? diagnoses.map((one) => preventing(one, scenario, version))
      : storyOf(scenario).flatMap((finding) => suggested(finding, scenario));
  return items.map((item) => say`${item}. Done when the replay of ${code(scenario.id)} passes.`);
}

/** The fix of a named weakness always prevents the next incident. */
const preventing = (diagnosis: Diagnosis, scenario: ScenarioResult, version: string): Phrase =>
  say`prevent: At ${diagnosis.target === null ? targetsOf(scenario) : code(diagnosis.target)}, against ${patternLink(diagnosis, version)}: ${fixWords(diagnosis)}`;

function suggested(finding: Finding, scenario: ScenarioResult): readonly Phrase[] {
  const suggestion = suggestionOf(finding);
  const place = finding.target === null ? targetsOf(scenario) : say`${code(finding.target)}`;
  return suggestion === null ? [] : [say`${suggestion.type}: ${suggestion.action(place)}`];
}
