import { patternOf } from '../../diagnosis/pattern-of.ts';
import type { Diagnosis } from '../../model/diagnosis.ts';
import { code, type Inline, joined, link, type Phrase, say, text } from '../document/phrase.ts';
import { patternPath, patternUrl } from '../words/pattern-url.ts';

/** The evidence leaves no room for another one; tells it well; or tells it better than not. */
export const sureWord = ({ sure }: Diagnosis): string => (sure >= 0.9 ? 'shown' : sure >= 0.75 ? 'likely' : 'possibly');

/** `[no timeout](…), likely (at `api-to-cache`, seen by `storefront`): latency followed … What answers it: a limit on every wait`. */
export const linkedDiagnosis = (diagnosis: Diagnosis, version: string): Phrase => told(diagnosis, patternLink(diagnosis, version));

/** The same for a terminal, where a link is a path. */
export const plainDiagnosis = (diagnosis: Diagnosis): Phrase => say`${told(diagnosis)} (${patternPath(diagnosis.weakness)})`;

export const patternLink = (diagnosis: Diagnosis, version: string): Inline =>
  link(named(diagnosis), patternUrl(diagnosis.weakness, version));

/** `no timeout, likely (at `api-to-cache`, seen by `storefront`): …`, without what answers it. */
export const evidenceWords = (diagnosis: Diagnosis, name: Inline = text(named(diagnosis))): Phrase =>
  say`${name}, ${sureWord(diagnosis)}${placeOf(diagnosis)}: ${unbroken(diagnosis.evidence)}`;

/** A number stays with its unit. */
const unbroken = (words: string): string => words.replace(/(?<=\d) (?=(?:%|ms|s|min|h|[kMG]?B)(?![A-Za-z]))/g, '\u00a0');

const told = (diagnosis: Diagnosis, name?: Inline): Phrase =>
  say`${evidenceWords(diagnosis, name)}. What answers it: ${patternOf(diagnosis.weakness).structure}`;

const named = ({ weakness }: Diagnosis): string => {
  const { title } = patternOf(weakness);
  return title.charAt(0).toLowerCase() + title.slice(1);
};

function placeOf({ target, check }: Diagnosis): Phrase {
  const parts = [...(target === null ? [] : [say`at ${code(target)}`]), ...(check === null ? [] : [say`seen by ${code(check)}`])];
  return parts.length === 0 ? [] : say` (${joined(parts, ', ')})`;
}
