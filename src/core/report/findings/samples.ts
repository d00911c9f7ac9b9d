import { say, strong } from '../document/phrase.ts';
import { count } from '../wording/numbers.ts';
import { estimateText, failedSamples, subjectOf } from '../wording/probe-words.ts';
import type { FindingKind } from './finding-kind.ts';

/** There were too few probes to decide. How many would decide is not required of the preview, so nothing is expected. */
export const samples: FindingKind = {
  story: { chapter: 'samples', place: 1 },
  title: () => 'probes',
  hasPhase: false,
  clause(finding) {
    const { observed, required } = finding;
    const numbers = observed === null || required === null ? '' : ` (${count(observed.value)} of ${count(required)})`;
    return say`there were too few probes of ${subjectOf(finding)} to decide${numbers}`;
  },
  clauseContains: null,
  expected: () => null,
  observed({ observed, required }) {
    if (observed === null) return null;
    return required === null
      ? estimateText(observed, count)
      : say`${strong(`too few to decide: ${count(observed.value)} of ${count(required)}`)}`;
  },
  samples: (finding) => failedSamples(finding),
  timesOf: null,
  suggestion: () => null,
};
