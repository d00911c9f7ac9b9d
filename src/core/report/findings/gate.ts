import { say } from '../document/phrase.ts';
import { failedSamples } from '../wording/probe-words.ts';
import type { FindingKind } from './finding-kind.ts';

/** The gate itself could not decide: the run was cut short, or a check is unstable. */
export const gate: FindingKind = {
  story: { chapter: 'gate', place: 1 },
  title: () => null,
  hasPhase: false,
  clause: ({ says }) => (says === '' ? say`the gate had an internal error` : say`${says}`),
  clauseContains: 'message',
  expected: () => null,
  observed: () => null,
  samples: (finding) => failedSamples(finding),
  timesOf: null,
  suggestion: () => null,
  inTable: null,
};
