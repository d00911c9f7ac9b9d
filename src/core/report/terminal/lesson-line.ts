import type { Lesson } from '../../model/result/lesson.ts';
import { code, say } from '../document/phrase.ts';
import { breakingPointWords } from '../wording/breaking-point-words.ts';
import { interactionWords } from '../wording/interaction-words.ts';
import { minimalScenarioWords } from '../wording/minimal-scenario-words.ts';
import { plainPhrase } from './plain-phrase.ts';

/** A lesson from running variants of `of`, as one plain line of a log. null: there is nothing to say. */
export function lessonLine(of: string, lesson: Lesson): string | null {
  switch (lesson.kind) {
    case 'smallest': {
      const words = minimalScenarioWords(lesson);
      return words === null ? null : plainPhrase(say`minimal scenario of ${code(of)}: ${words}`);
    }
    case 'edge':
      return plainPhrase(say`breaking point of ${code(of)}: ${breakingPointWords(lesson)}`);
    case 'interaction':
      return plainPhrase(say`faults of ${code(of)}: ${interactionWords(lesson)}`);
  }
}
