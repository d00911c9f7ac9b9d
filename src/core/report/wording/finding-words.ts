import { causeOf, endWords, reasonLine } from '../../evidence/ending-lines.ts';
import type { Estimate } from '../../model/result/estimate.ts';
import type { Finding, InPlace, Result, ScenarioResult, ToleranceName } from '../../model/result/result.ts';
import type { ProcessEnd } from '../../model/run/process-end.ts';
import { noResponse } from '../../verdict/judge/unanswered.ts';
import { code, joined, type Phrase, phrase, say, strong } from '../document/phrase.ts';
import { expectedText } from './expected.ts';
import { inPlaceOf, probeNoun, whileInPlace } from './facts.ts';
import { count, duration, offset, percent } from './numbers.ts';

/**
 * A finding as a clause of the headline: `38 % of requests failed while the fault was in place`, `it took 24 s to recover (limit 10 s)`.
 * `scenario`: whose finding it is; null for the baseline.
 */
export function findingClause(result: Result, finding: Finding, scenario: ScenarioResult | null = null): Phrase {
  const { required, tolerance } = finding;
  const during = scenario !== null && finding.phase === 'during' ? scenario : null;
  switch (tolerance) {
    case 'success':
      return say`${lostShare(finding, during)} of ${probeNoun(result, finding.check)} failed${during === null ? '' : whileInPlace(during)}`;
    case 'latency':
      return latencyClause(result, finding, during);
    case 'recovers':
      return recoveryClause(finding);
    case 'back':
      return say`${subjectOf(finding)} did not come back by itself`;
    case 'crash':
      return say`${subjectOf(finding)} ${finding.end === undefined ? 'ended' : endedAs(finding.end)}`;
    case 'felt':
      return say`the fault on ${subjectOf(finding)} was not observed`;
    case 'gone':
      return say`the fault on ${subjectOf(finding)} was not confirmed to be removed`;
    case 'samples':
      return say`there were too few probes of ${subjectOf(finding)} to decide${finding.observed === null || required === null ? '' : ` (${count(finding.observed.value)} of ${count(required)})`}`;
    case 'writes':
      return say`${count(finding.bad)} of ${count(finding.count)} acknowledged writes of ${subjectOf(finding)} ${finding.bad === 1 ? 'is' : 'are'} ${lostWrites(finding)}`;
    case 'gate':
      return finding.says === '' ? say`the gate itself was in trouble` : say`${finding.says}`;
  }
}

function latencyClause(result: Result, finding: Finding, during: ScenarioResult | null): Phrase {
  const { observed, required } = finding;
  if (finding.says.startsWith(noResponse))
    return say`${percent(finding.bad / Math.max(1, finding.count))} of ${probeNoun(result, finding.check)} had ${finding.says}${during === null ? '' : whileInPlace(during)}`;
  return say`the ${percentileName(finding)} of ${subjectOf(finding)} was ${observed === null ? 'not reached' : duration(observed.value)}${required === null ? '' : ` (expected ≤ ${expectedText('duration', required)})`}`;
}

function recoveryClause({ observed, required }: Finding): Phrase {
  const limit = required === null ? '' : ` (limit ${expectedText('duration', required)})`;
  return observed === null ? say`it did not recover${limit}` : say`it took ${duration(observed.value)} to recover${limit}`;
}

/** What was expected to hold, for the table of a failure. */
export function promiseOf(finding: Finding): Phrase {
  const names = {
    success: 'success rate',
    recovers: 'recovery',
    back: 'back by itself',
    crash: 'keeps running',
    felt: 'fault observed',
    gone: 'fault removed',
    samples: 'probes',
    gate: 'the gate',
    writes: 'acknowledged writes',
  };
  if (finding.tolerance === 'gate') return subjectOf(finding);
  const measured = finding.tolerance === 'success' || finding.tolerance === 'latency';
  const name = finding.tolerance === 'latency' ? percentileName(finding) : names[finding.tolerance];
  return say`${subjectOf(finding)} ${name}${finding.known === true ? ' (as on the base)' : ''}${measured && finding.phase !== 'during' ? `, ${finding.phase}` : ''}`;
}

export function allowedOf({ required, tolerance }: Finding): Phrase {
  if (tolerance === 'writes') return say`all of them`;
  // How many probes decide is nothing that the preview has to keep.
  if (required === null || tolerance === 'samples') return say`–`;
  if (tolerance === 'success') return say`≥ ${expectedText('share', required)}`;
  return say`≤ ${expectedText('duration', required)}`;
}

/** ` (expected ≤ 300 ms)`, where a number was expected. */
export const expectedOf = (finding: Finding): Phrase =>
  finding.required === null || finding.tolerance === 'samples' ? [] : say` (expected ${allowedOf(finding)})`;

/**
 * The estimate with the interval that decides, and the plain words. Beside a share in place that is not all stands the interval of
 * all, because that decides. `scenario`: whose finding it is.
 */
export function seenOf(finding: Finding, scenario: ScenarioResult | null = null): Phrase {
  const { tolerance, observed, required } = finding;
  const message = finding.says === '' ? '' : `; ${finding.says}`;
  if (tolerance === 'writes') return say`${strong(lostCounts(finding))}${message}`;
  if (observed === null)
    return finding.says === '' ? say`${tolerance === 'recovers' ? strong('did not recover') : '–'}` : say`${finding.says}`;
  if (tolerance === 'samples' && required !== null)
    return say`${strong(`too few to decide: ${count(observed.value)} of ${count(required)}`)}${message}`;
  return say`${estimateOf(finding, observed, scenario)}${message}`;
}

const units = { success: percent, samples: count } as const;

function estimateOf(finding: Finding, observed: Estimate, scenario: ScenarioResult | null): Phrase {
  const { tolerance } = finding;
  const unit = tolerance === 'success' || tolerance === 'samples' ? units[tolerance] : duration;
  const [low, high] = [unit(observed.low), unit(observed.high)];
  const inPlace = inPlaceIn(finding, scenario);
  const until = tolerance === 'success' && finding.phase === 'during' && scenario !== null ? whileInPlace(scenario) : '';
  return inPlace === null
    ? say`${strong(unit(observed.value))}${low === high ? '' : ` (${low} to ${high})`}${until}`
    : say`${strong(percent(1 - inPlace.bad / inPlace.count))}${until}; decided by all ${count(finding.count)}: ${low} to ${high}`;
}

/**
 * `120 of 316 failed: timeout 110×, status 503 10×`; for latency `120 of 316 took longer`. With `; 25 in flight at its start or end are not counted`
 * where those are more than a few.
 */
export function samplesOf(finding: Finding, scenario: ScenarioResult | null = null): Phrase {
  const { reasons, tolerance } = finding;
  if (finding.count === 0) return say`–`;
  if (tolerance === 'latency') return say`${count(finding.bad)} of ${count(finding.count)} took longer`;
  if (tolerance === 'writes') return say`${count(finding.bad)} of ${count(finding.count)} acknowledged`;
  const inPlace = inPlaceIn(finding, scenario);
  const { count: all, bad } = inPlace ?? finding;
  // Reasons were counted for all of them.
  const numbered = bad === finding.bad;
  const most = joined(
    reasons.slice(0, 3).map(({ reason, count: times }) => say`${code(reason)}${numbered ? ` ${count(times)}×` : ''}`),
    ', ',
  );
  const open = finding.count - all;
  const left = open < 0.05 * finding.count ? '' : `; ${count(open)} in flight at its start or end are not counted`;
  return say`${count(bad)} of ${count(all)} failed${bad === 0 || most.length === 0 ? '' : say`: ${most}`}${left}`;
}

/** What is not decided is told by all that was weighed. */
const inPlaceIn = ({ outcome, tolerance, phase, check }: Finding, scenario: ScenarioResult | null): InPlace | null =>
  scenario === null || tolerance !== 'success' || phase !== 'during' || outcome !== 'failed' ? null : inPlaceOf(scenario, check);

/** Since when and until when, from the first fault. */
export const spanOf = ({ sinceMs, untilMs }: Finding, zeroMs: number): string =>
  sinceMs === null
    ? '–'
    : untilMs === null || untilMs === sinceMs
      ? offset(sinceMs - zeroMs)
      : `${offset(sinceMs - zeroMs)} to ${offset(untilMs - zeroMs)}`;

export const percentileName = ({ quantile }: Finding): string => (quantile === null ? 'latency' : `p${+(quantile * 100).toFixed(2)}`);

/** The findings that tell the story: what was lost, then how it came back. */
export function storyOf(scenario: ScenarioResult): readonly Finding[] {
  const counted = scenario.findings.filter((one) => one.accepted === undefined);
  return toldOf(counted.some(({ outcome }) => outcome !== 'inconclusive') ? counted : scenario.findings);
}

const toldOf = (findings: readonly Finding[]): readonly Finding[] =>
  story
    .flatMap((kinds) =>
      kinds.flatMap((kind) => findings.find((one) => one.tolerance === kind && one.outcome !== 'inconclusive') ?? []).slice(0, 1),
    )
    .slice(0, 2);

/** `exited with 1: unhandled `error` event (`Connection terminated unexpectedly`)`. */
export function endedAs(end: ProcessEnd): Phrase {
  const [cause, line] = [causeOf(end), reasonLine(end)];
  const told = line === null ? [] : cause === null ? say`${code(line)}` : say` (${code(line)})`;
  return say`${endWords(end)}${cause === null && line === null ? '' : ': '}${cause === null ? [] : phrase(cause.split('`').map((part, n) => (n % 2 === 1 ? code(part) : part)))}${told}`;
}

const story: readonly (readonly ToleranceName[])[] = [
  ['writes'],
  ['crash'],
  ['success', 'latency'],
  ['back', 'recovers'],
  ['gone'],
  ['felt'],
  ['samples'],
  ['gate'],
];

/** `gone`; of several kinds `gone (12) or doubled (3)`. */
function lostWrites({ reasons }: Finding): string {
  if (reasons.length < 2) return reasons[0]?.reason ?? 'lost';
  const words = reasons.map(({ reason, count: times }) => `${reason} (${count(times)})`);
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

/** `12 gone, 3 doubled`. */
const lostCounts = ({ reasons, bad }: Finding): string =>
  reasons.length === 0 ? `${count(bad)} lost` : reasons.map(({ reason, count: times }) => `${count(times)} ${reason}`).join(', ');

function lostShare(finding: Finding, scenario: ScenarioResult | null): string {
  const { count: all, bad } = inPlaceIn(finding, scenario) ?? finding;
  return percent(all > 0 ? bad / all : 1 - (finding.observed?.value ?? 1));
}

const subjectOf = ({ check, target }: Finding): Phrase =>
  (check ?? target) === null ? say`the gate` : say`${code(check ?? target ?? '')}`;
