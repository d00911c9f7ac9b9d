import { say } from '../document/phrase.ts';
import { atMostDuration, failedSamples, subjectOf } from '../wording/probe-words.ts';
import type { FindingKind } from './finding-kind.ts';

/** A process that a fault had ended was not started again. */
export const back: FindingKind = {
  story: { chapter: 'recovery', place: 1 },
  title: () => 'back by itself',
  hasPhase: false,
  clause: (finding) => say`${subjectOf(finding)} did not come back by itself`,
  clauseContains: null,
  expected: atMostDuration,
  observed: () => null,
  samples: (finding) => failedSamples(finding),
  timesOf: null,
  suggestion: () => ({
    type: 'prevent',
    inferred: 'nothing watches this process and starts it again',
    action: (target) => say`Give ${target} a supervisor that starts it again`,
  }),
};
