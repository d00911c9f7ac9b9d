import type { ScenarioResult } from '../../model/result/result.ts';
import { taught } from '../sections/lessons.ts';
import type { Look } from './look.ts';
import { plainPhrase } from './plain-phrase.ts';
import { wrapped } from './wrap.ts';

/** The lessons of a failure, each after its label. Wrapped lines are aligned with the text. */
export function lessonLines(scenario: ScenarioResult, { paint, width }: Look): readonly string[] {
  const all = taught(scenario);
  const room = Math.max(0, ...all.map(({ label }) => label.length)) + 2;
  return all.flatMap(({ label, text }) =>
    wrapped(plainPhrase(text), width - 4 - room).map(
      (line, n) => `    ${n === 0 ? paint('dim', label.toLowerCase()) + ' '.repeat(room - label.length) : ' '.repeat(room)}${line}`,
    ),
  );
}
