import type { Finding } from '../../model/result/result.ts';
import { percentileName } from '../../quantity/percentile-name.ts';
import { noResponse } from '../../verdict/judge/unanswered.ts';
import { say } from '../document/phrase.ts';
import { expectedText } from '../wording/expected.ts';
import { count, duration, percent } from '../wording/numbers.ts';
import { atMostDuration, estimateText, subjectOf, whileWords } from '../wording/probe-words.ts';
import type { FindingKind } from './finding-kind.ts';

/** A percentile of the response times was too high. */
export const latency: FindingKind = {
  story: { chapter: 'service', place: 2 },
  title: nameOf,
  hasPhase: true,
  clause(finding, { noun, during }) {
    const { observed, required, says } = finding;
    if (says.startsWith(noResponse))
      return say`${percent(finding.bad / Math.max(1, finding.count))} of ${noun} had ${says}${whileWords(during)}`;
    const expected = required === null ? '' : ` (expected ≤ ${expectedText('duration', required)})`;
    return say`the ${nameOf(finding)} of ${subjectOf(finding)} was ${observed === null ? 'not reached' : duration(observed.value)}${expected}`;
  },
  clauseContains: null,
  expected: atMostDuration,
  observed: ({ observed }) => (observed === null ? null : estimateText(observed, duration)),
  samples: (finding) => say`${count(finding.bad)} of ${count(finding.count)} took longer`,
  timesOf: null,
  suggestion: () => ({
    type: 'mitigate',
    inferred: 'the delay reached users, because no timeout limited it',
    action: (target) => say`Set a timeout on calls to ${target}, and continue without its response when it fires`,
  }),
  inTable: null,
};

function nameOf({ quantile }: Finding): string {
  return quantile === null ? 'latency' : percentileName(quantile);
}
