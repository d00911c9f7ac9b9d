import { causeOf, endWords, reasonLine } from '../../evidence/ending-lines.ts';
import type { ProcessEnd } from '../../model/run/process-end.ts';
import { code, type Phrase, phrase, say } from '../document/phrase.ts';
import { failedSamples, subjectOf } from '../wording/probe-words.ts';
import type { FindingKind } from './finding-kind.ts';

/** A process that the gate had started ended, although no fault was injected into it. */
export const crash: FindingKind = {
  story: { chapter: 'process', place: 1 },
  title: () => 'crash',
  hasPhase: false,
  clause: (finding) => say`${subjectOf(finding)} ${finding.end === undefined ? 'ended' : endedAs(finding.end)}`,
  clauseContains: null,
  expected: () => null,
  observed: () => null,
  samples: (finding) => failedSamples(finding),
  timesOf: null,
  suggestion: () => null,
  inTable: null,
};

/** `exited with 1: unhandled `error` event (`Connection terminated unexpectedly`)`. */
function endedAs(end: ProcessEnd): Phrase {
  const [cause, line] = [causeOf(end), reasonLine(end)];
  const logged = line === null ? [] : cause === null ? say`${code(line)}` : say` (${code(line)})`;
  return say`${endWords(end)}${cause === null && line === null ? '' : ': '}${cause === null ? [] : phrase(cause.split('`').map((part, n) => (n % 2 === 1 ? code(part) : part)))}${logged}`;
}
