import { patternOf } from '../../diagnosis/pattern-of.ts';
import type { Diagnosis } from '../../model/result/diagnosis.ts';
import { code, type Inline, joined, link, type Phrase, say, text } from '../document/phrase.ts';
import { noBreak } from './no-break.ts';
import { patternPath, patternUrl } from './pattern-url.ts';

/**
 * A word for how often such a diagnosis is right: `shown` at least 97 times of 100, `likely` 85, `possibly` 60. The certainty is measured on the
 * corpus; see docs/benchmarks.md.
 */
export const sureWord = ({ sure }: Pick<Diagnosis, 'sure'>): string => (sure >= 0.97 ? 'shown' : sure >= 0.85 ? 'likely' : 'possibly');

/** `no timeout, likely (at `api-to-cache`, seen by `storefront`): latency followed the delay …` */
export const evidenceWords = (diagnosis: Diagnosis, name: Inline = text(named(diagnosis))): Phrase =>
  say`${name}, ${sureWord(diagnosis)}${placeOf(diagnosis)}: ${noBreak(diagnosis.evidence)}`;

/** What fixes it: `set a timeout on every call, shorter than users wait`. */
export const fixWords = ({ weakness }: Diagnosis): string => patternOf(weakness).structure;

/** Its name, linked to its section in docs/patterns.md. */
export const patternLink = (diagnosis: Diagnosis, version: string): Inline =>
  link(named(diagnosis), patternUrl(diagnosis.weakness, version));

/** The same for a terminal, where a link is a path. */
export const fixWithPath = (diagnosis: Diagnosis): Phrase => say`${fixWords(diagnosis)} (${patternPath(diagnosis.weakness)})`;

const named = ({ weakness }: Diagnosis): string => {
  const { title } = patternOf(weakness);
  return title.charAt(0).toLowerCase() + title.slice(1);
};

function placeOf({ target, check }: Diagnosis): Phrase {
  const parts = [...(target === null ? [] : [say`at ${code(target)}`]), ...(check === null ? [] : [say`seen by ${code(check)}`])];
  return parts.length === 0 ? [] : say` (${joined(parts, ', ')})`;
}
