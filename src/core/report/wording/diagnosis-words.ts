import { patternOf } from '../../diagnosis/pattern-of.ts';
import type { Diagnosis } from '../../model/result/diagnosis.ts';
import { code, type Inline, joined, link, type Phrase, say, text } from '../document/phrase.ts';
import { noBreak } from './no-break.ts';
import { patternPath, patternUrl } from './pattern-url.ts';

/** The evidence leaves no room for another one; tells it well; or tells it better than not. */
export const sureWord = ({ sure }: Diagnosis): string => (sure >= 0.9 ? 'shown' : sure >= 0.75 ? 'likely' : 'possibly');

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
