import type { Estimate } from '../../model/result/estimate.ts';
import type { Finding, InPlace, ScenarioResult } from '../../model/result/result.ts';
import { code, joined, type Phrase, say, strong } from '../document/phrase.ts';
import { expectedText } from './expected.ts';
import { inPlaceOf, whileInPlace } from './facts.ts';
import { count } from './numbers.ts';

/** The name of the check or target that a finding is about. */
export const subjectOf = ({ check, target }: Finding): Phrase =>
  (check ?? target) === null ? say`the gate` : say`${code(check ?? target ?? '')}`;

/** `≤ 300 ms`; null: no duration was required. */
export const atMostDuration = ({ required }: Finding): Phrase | null =>
  required === null ? null : say`≤ ${expectedText('duration', required)}`;

/** `**90 %** (85 % to 94 %)`. */
export function estimateText({ value, low, high }: Estimate, unit: (value: number) => string): Phrase {
  const [from, to] = [unit(low), unit(high)];
  return say`${strong(unit(value))}${from === to ? '' : ` (${from} to ${to})`}`;
}

/** ` while the fault was in place`; empty outside the time of the faults. */
export const whileWords = (during: ScenarioResult | null): string => (during === null ? '' : whileInPlace(during));

/** The probes whose share a report names instead of that of all probes. A finding that is not decided is reported with all probes that were considered. */
export const inPlaceIn = ({ outcome, phase, check }: Finding, scenario: ScenarioResult | null): InPlace | null =>
  scenario === null || phase !== 'during' || outcome !== 'failed' ? null : inPlaceOf(scenario, check);

/** How many probes were in flight when the faults began or ended, if those are more than a few; else null. */
export function inFlightOf(finding: Finding, inPlace: InPlace): number | null {
  const open = finding.count - inPlace.count;
  return open < 0.05 * finding.count ? null : open;
}

/**
 * `120 of 316 failed: timeout 110×, status 503 10×`. `inPlace`: the probes that are named instead of all; the count of all, which the log shows, stands
 * with it where it is larger.
 */
export function failedSamples(finding: Finding, inPlace: InPlace | null = null): Phrase {
  const { count: all, bad } = inPlace ?? finding;
  // Reasons were counted for all of them.
  const numbered = bad === finding.bad;
  const most = joined(
    finding.reasons.slice(0, 3).map(({ reason, count: times }) => say`${code(reason)}${numbered ? ` ${count(times)}×` : ''}`),
    ', ',
  );
  const left =
    inPlace === null || inFlightOf(finding, inPlace) === null
      ? ''
      : `; with those in flight ${count(finding.bad)} of ${count(finding.count)}`;
  return say`${count(bad)} of ${count(all)} failed${bad === 0 || most.length === 0 ? '' : say`: ${most}`}${left}`;
}
