import { say, strong } from '../document/phrase.ts';
import { count, duration } from '../wording/numbers.ts';
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
  observed({ observed, required, phase }) {
    if (observed === null) return null;
    // After the fault the observed value is a recovery time that was not watched for long enough; elsewhere it is a number of probes.
    return required === null
      ? estimateText(observed, phase === 'after' ? duration : count)
      : say`${strong(`too few to decide: ${count(observed.value)} of ${count(required)}`)}`;
  },
  samples: (finding) => failedSamples(finding),
  timesOf: null,
  suggestion: () => null,
  inTable: null,
};
