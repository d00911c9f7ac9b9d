import type { Finding, ScenarioResult } from '../../model/result/result.ts';
import { say, strong } from '../document/phrase.ts';
import { expectedText } from '../wording/expected.ts';
import { whileInPlace } from '../wording/facts.ts';
import { count, percent } from '../wording/numbers.ts';
import { estimateText, failedSamples, inPlaceIn, whileWords } from '../wording/probe-words.ts';
import type { FindingKind, Suggestion } from './finding-kind.ts';

/** Too large a share of the probes failed. */
export const success: FindingKind = {
  story: { chapter: 'service', place: 1 },
  title: () => 'success rate',
  hasPhase: true,
  clause: (finding, { noun, during }) => say`${lostShare(finding, during)} of ${noun} failed${whileWords(during)}`,
  clauseContains: null,
  expected: ({ required }) => (required === null ? null : say`≥ ${expectedText('share', required)}`),
  /** Where the share of the time in place is not that of all probes, the interval of all stands with it, because that decides. */
  observed(finding, scenario) {
    const { observed, phase } = finding;
    if (observed === null) return null;
    const inPlace = inPlaceIn(finding, scenario);
    const until = phase === 'during' && scenario !== null ? whileInPlace(scenario) : '';
    if (inPlace === null) return say`${estimateText(observed, percent)}${until}`;
    const share = strong(percent(1 - inPlace.bad / inPlace.count));
    return say`${share}${until}; decided by all ${count(finding.count)}: ${percent(observed.low)} to ${percent(observed.high)}`;
  },
  samples: (finding, scenario) => failedSamples(finding, inPlaceIn(finding, scenario)),
  timesOf: null,
  suggestion: ({ reasons }) => suggestions.find(({ reason }) => reason.test(reasons[0]?.reason ?? ''))?.suggestion ?? null,
};

function lostShare(finding: Finding, during: ScenarioResult | null): string {
  const { count: all, bad } = inPlaceIn(finding, during) ?? finding;
  return percent(all > 0 ? bad / all : 1 - (finding.observed?.value ?? 1));
}

/** By the most frequent reason; the first that fits counts. */
const suggestions: readonly { readonly reason: RegExp; readonly suggestion: Suggestion }[] = [
  {
    reason: /timeout/i,
    suggestion: {
      type: 'mitigate',
      inferred: 'nothing on the way put a shorter limit on the wait than the probe did',
      action: (target) =>
        say`Limit the wait for ${target} to less than a visitor waits, with an answer ready for when the limit is reached`,
    },
  },
  {
    reason: /^status 5/,
    suggestion: {
      type: 'mitigate',
      inferred: 'the fault was handed on to visitors as an error, and no fallback stood in',
      action: (target) => say`Answer from a fallback (a cache, a default, a smaller page) while ${target} is disturbed`,
    },
  },
  {
    reason: /^E[A-Z]+$|reset|refused|closed/i,
    suggestion: {
      type: 'prevent',
      inferred: 'the part that faces visitors was away itself, and nothing took over for it',
      action: (target) => say`Let a second instance or a quick restart take over when ${target} is away, with connections tried once more`,
    },
  },
  {
    reason: /^/,
    suggestion: {
      type: 'mitigate',
      inferred: 'an answer came, but not the one that was promised',
      action: (target) => say`Decide what visitors get while ${target} is disturbed, and give them that`,
    },
  },
];
