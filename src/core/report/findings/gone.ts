import { say } from '../document/phrase.ts';
import { failedSamples, subjectOf } from '../wording/probe-words.ts';
import type { FindingKind } from './finding-kind.ts';

/** The removal of a fault was not confirmed. */
export const gone: FindingKind = {
  story: { chapter: 'removal', place: 1 },
  title: () => 'fault removal',
  hasPhase: false,
  clause: (finding) => say`the fault on ${subjectOf(finding)} was not confirmed to be removed`,
  clauseContains: null,
  expected: () => null,
  observed: () => null,
  samples: (finding) => failedSamples(finding),
  timesOf: null,
  suggestion: () => null,
  inTable: null,
};
