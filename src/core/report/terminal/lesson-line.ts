import type { Lesson } from '../../model/result/lesson.ts';
import { code, say } from '../document/phrase.ts';
import { breakingPointWords } from '../wording/breaking-point-words.ts';
import { interactionWords } from '../wording/interaction-words.ts';
import { minimalScenarioWords } from '../wording/minimal-scenario-words.ts';
import { plainPhrase } from './plain-phrase.ts';

/** What playing `of` again in other forms has taught, in one plain line of a log; null: nothing. */
export function lessonLine(of: string, lesson: Lesson): string | null {
  switch (lesson.kind) {
    case 'smallest': {
      const words = minimalScenarioWords(lesson);
      return words === null ? null : plainPhrase(say`smallest form of ${code(of)}: ${words}`);
    }
    case 'edge':
      return plainPhrase(say`breaking point of ${code(of)}: ${breakingPointWords(lesson)}`);
    case 'interaction':
      return plainPhrase(say`faults of ${code(of)}: ${interactionWords(lesson)}`);
  }
}
