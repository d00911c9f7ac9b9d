import type { ScenarioResult } from '../../model/result.ts';
import { code, type Phrase, say } from '../document/phrase.ts';
import { storyOf } from '../parts/finding-words.ts';
import { targetsOf } from './factors.ts';
import { weaknessOf } from './weakness.ts';

/** Each with its type, its place, and the check that would prove it done. */
export const actions = (scenario: ScenarioResult): readonly Phrase[] =>
  storyOf(scenario).flatMap((finding) => {
    const weakness = weaknessOf(finding);
    const place = finding.target === null ? targetsOf(scenario) : say`${code(finding.target)}`;
    return weakness === undefined
      ? []
      : [say`${weakness.type}: ${weakness.action(place)}. Done when the replay of ${code(scenario.id)} passes.`];
  });
