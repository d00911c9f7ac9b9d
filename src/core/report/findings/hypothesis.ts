import type { Finding } from '../../model/result/result.ts';
import { type Phrase, say } from '../document/phrase.ts';
import { failedSamples, subjectOf } from '../wording/probe-words.ts';
import type { FindingKind } from './finding-kind.ts';

/** A probe of an experiment was not met while its actions had an effect. */
export const hypothesis: FindingKind = {
  story: { chapter: 'service', place: 3 },
  title: () => 'hypothesis',
  hasPhase: false,
  clause: notHeld,
  clauseContains: null,
  expected: () => null,
  observed: () => null,
  samples: (finding) => failedSamples(finding),
  timesOf: null,
  suggestion: () => null,
  inTable: { column: 'during', words: notHeld },
};

function notHeld(finding: Finding): Phrase {
  return say`the hypothesis of ${subjectOf(finding)} did not hold`;
}
