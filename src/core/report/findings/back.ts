import type { Finding } from '../../model/result/result.ts';
import { type Phrase, say } from '../document/phrase.ts';
import { atMostDuration, failedSamples, subjectOf } from '../wording/probe-words.ts';
import type { FindingKind } from './finding-kind.ts';

/** A process that a fault had ended was not restarted. */
export const back: FindingKind = {
  story: { chapter: 'recovery', place: 1 },
  title: () => 'restart on its own',
  hasPhase: false,
  clause: notRestarted,
  clauseContains: null,
  expected: atMostDuration,
  observed: () => null,
  samples: (finding) => failedSamples(finding),
  timesOf: null,
  suggestion: () => ({
    type: 'prevent',
    inferred: 'nothing supervises this process',
    action: (target) => say`Give ${target} a supervisor that restarts it`,
  }),
  inTable: { column: 'after', words: notRestarted },
};

function notRestarted(finding: Finding): Phrase {
  return say`${subjectOf(finding)} did not restart on its own`;
}
