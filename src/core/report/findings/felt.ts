import { say } from '../document/phrase.ts';
import { failedSamples, subjectOf } from '../wording/probe-words.ts';
import type { FindingKind } from './finding-kind.ts';

/** A fault was not injected, or affected no traffic. */
export const felt: FindingKind = {
  story: { chapter: 'observation', place: 1 },
  title: () => 'fault observation',
  hasPhase: false,
  clause: (finding) => say`the fault on ${subjectOf(finding)} was not observed`,
  clauseContains: null,
  expected: () => null,
  observed: () => null,
  samples: (finding) => failedSamples(finding),
  timesOf: null,
  suggestion: () => null,
  inTable: null,
};
