import type { Finding, ScenarioResult } from '../../model/result/result.ts';
import { say, strong } from '../document/phrase.ts';
import { expectedText } from '../wording/expected.ts';
import { whileInPlace } from '../wording/facts.ts';
import { count, percent } from '../wording/numbers.ts';
import { estimateText, failedSamples, inFlightOf, inPlaceIn, whileWords } from '../wording/probe-words.ts';
import type { FindingKind, Suggestion } from './finding-kind.ts';

/** Too large a share of the probes failed. */
export const success: FindingKind = {
  story: { chapter: 'service', place: 1 },
  title: () => 'success rate',
  hasPhase: true,
  clause: (finding, { noun, during }) => say`${lostShare(finding, during)} of ${noun} failed${whileWords(during)}`,
  clauseContains: null,
  expected: ({ required }) => (required === null ? null : say`≥ ${expectedText('share', required)}`),
  /** The interval is that of all probes, because that decides. Where these are many more than those in place, it says which others they are. */
  observed(finding, scenario) {
    const { observed, phase } = finding;
    if (observed === null) return null;
    const inPlace = inPlaceIn(finding, scenario);
    const until = phase === 'during' && scenario !== null ? whileInPlace(scenario) : '';
    if (inPlace === null) return say`${estimateText(observed, percent)}${until}`;
    const value = 1 - inPlace.bad / inPlace.count;
    const alsoCounted = inFlightOf(finding, inPlace);
    if (alsoCounted === null && value >= observed.low && value <= observed.high)
      return say`${estimateText({ ...observed, value }, percent)}${until}`;
    const others = count(finding.count - inPlace.count);
    return say`${strong(percent(value))}${until}; with the ${others} in flight when it began or ended, which decides: ${percent(observed.low)} to ${percent(observed.high)}`;
  },
  samples: (finding, scenario) => failedSamples(finding, inPlaceIn(finding, scenario)),
  timesOf: null,
  suggestion: ({ reasons }) => suggestions.find(({ reason }) => reason.test(reasons[0]?.reason ?? ''))?.suggestion ?? null,
  inTable: null,
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
      inferred: 'no timeout on the way was shorter than that of the probe',
      action: (target) => say`Set a timeout on calls to ${target}, shorter than users wait, and return a fallback when it fires`,
    },
  },
  {
    reason: /^status 5/,
    suggestion: {
      type: 'mitigate',
      inferred: 'the fault reached users as an error, because there was no fallback',
      action: (target) => say`Return a fallback (a cached response, a default, a smaller page) while ${target} is disturbed`,
    },
  },
  {
    reason: /^E[A-Z]+$|reset|refused|closed/i,
    suggestion: {
      type: 'prevent',
      inferred: 'the entry point itself was down, and no other instance took over',
      action: (target) => say`Let a second instance or a quick restart take over when ${target} is down, and retry connections once`,
    },
  },
  {
    reason: /^/,
    suggestion: {
      type: 'mitigate',
      inferred: 'there was a response, but not the expected one',
      action: (target) => say`Decide what users get while ${target} is disturbed, and return that`,
    },
  },
];
