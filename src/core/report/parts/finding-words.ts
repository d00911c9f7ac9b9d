import type { Finding, Result, ScenarioResult, ToleranceName } from '../../model/result.ts';
import { code, joined, type Phrase, say, strong } from '../document/phrase.ts';
import { count, duration, offset, percent } from '../words/numbers.ts';
import { promised } from '../words/promised.ts';
import { probeNoun } from './facts.ts';

/** A finding as a clause of the headline: `38 % of requests failed`, `it took 24 s to come back (10 s allowed)`. */
export function findingClause(result: Result, finding: Finding): Phrase {
  const { observed, required, tolerance } = finding;
  const allowed = required === null ? '' : ` (${promised('duration', required)} allowed)`;
  switch (tolerance) {
    case 'success':
      return say`${lostShare(finding)} of ${probeNoun(result, finding.check)} failed`;
    case 'latency':
      return say`the ${percentileName(finding)} of ${subjectOf(finding)} was ${observed === null ? 'not reached' : duration(observed.value)}${allowed}`;
    case 'recovers':
      return observed === null
        ? say`it did not come back${required === null ? '' : ` within ${promised('duration', required)}`}`
        : say`it took ${duration(observed.value)} to come back${allowed}`;
    case 'back':
      return say`${subjectOf(finding)} did not come back by itself`;
    case 'felt':
      return say`the fault on ${subjectOf(finding)} was not felt`;
    case 'gone':
      return say`the fault on ${subjectOf(finding)} was not seen to go`;
    case 'samples':
      return say`there were too few samples of ${subjectOf(finding)}`;
    case 'writes':
      return say`${count(finding.bad)} of ${count(finding.count)} acknowledged writes of ${subjectOf(finding)} ${finding.bad === 1 ? 'is' : 'are'} ${lostWrites(finding)}`;
    case 'gate':
      return finding.says === '' ? say`the gate itself was in trouble` : say`${finding.says}`;
  }
}

/** What was promised, for the table of a failure. */
export function promiseOf(finding: Finding): Phrase {
  const names = {
    success: 'success',
    recovers: 'recovery',
    back: 'back by itself',
    felt: 'fault felt',
    gone: 'fault gone',
    samples: 'samples',
    gate: 'the gate',
    writes: 'acknowledged writes',
  };
  if (finding.tolerance === 'gate') return subjectOf(finding);
  const measured = finding.tolerance === 'success' || finding.tolerance === 'latency';
  const name = finding.tolerance === 'latency' ? percentileName(finding) : names[finding.tolerance];
  return say`${subjectOf(finding)} ${name}${measured && finding.phase !== 'during' ? `, ${finding.phase}` : ''}`;
}

export function allowedOf({ required, observed, tolerance }: Finding): Phrase {
  if (tolerance === 'writes') return say`all of them`;
  if (required === null || (tolerance === 'samples' && observed === null)) return say`–`;
  if (tolerance === 'success') return say`at least ${promised('share', required)}`;
  return tolerance === 'samples' ? say`at least ${count(required)}` : say`at most ${promised('duration', required)}`;
}

/** The estimate with its interval, and the plain words. */
export function seenOf(finding: Finding): Phrase {
  const { observed, tolerance, says } = finding;
  if (tolerance === 'writes') return say`${strong(lostCounts(finding))}${says === '' ? '' : `; ${says}`}`;
  if (observed === null) return says === '' ? say`${tolerance === 'recovers' ? strong('not back') : '–'}` : say`${says}`;
  const unit = tolerance === 'success' ? percent : tolerance === 'samples' ? count : duration;
  const range = unit(observed.low) === unit(observed.high) ? '' : ` (${unit(observed.low)} to ${unit(observed.high)})`;
  return say`${strong(unit(observed.value))}${range}${says === '' ? '' : `; ${says}`}`;
}

/** `120 of 316 failed: timeout 110×, status 503 10×`; for latency `120 of 316 took longer`. */
export function samplesOf({ count: all, bad, reasons, tolerance }: Finding): Phrase {
  if (all === 0) return say`–`;
  if (tolerance === 'latency') return say`${count(bad)} of ${count(all)} took longer`;
  if (tolerance === 'writes') return say`${count(bad)} of ${count(all)} acknowledged`;
  const most = joined(
    reasons.slice(0, 3).map(({ reason, count: times }) => say`${code(reason)} ${count(times)}×`),
    ', ',
  );
  return say`${count(bad)} of ${count(all)} failed${bad === 0 || most.length === 0 ? '' : say`: ${most}`}`;
}

/** Since when and until when, from the first fault. */
export const spanOf = ({ sinceMs, untilMs }: Finding, zeroMs: number): string =>
  sinceMs === null
    ? '–'
    : untilMs === null || untilMs === sinceMs
      ? offset(sinceMs - zeroMs)
      : `${offset(sinceMs - zeroMs)} to ${offset(untilMs - zeroMs)}`;

export const percentileName = ({ quantile }: Finding): string => (quantile === null ? 'latency' : `p${+(quantile * 100).toFixed(2)}`);

/** The findings that tell the story: what was lost, then how it came back. */
export const storyOf = ({ findings }: ScenarioResult): readonly Finding[] =>
  story
    .flatMap((kinds) =>
      kinds.flatMap((kind) => findings.find((one) => one.tolerance === kind && one.outcome !== 'inconclusive') ?? []).slice(0, 1),
    )
    .slice(0, 2);

const story: readonly (readonly ToleranceName[])[] = [
  ['writes'],
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

const lostShare = ({ observed, count: all, bad }: Finding): string => percent(all > 0 ? bad / all : 1 - (observed?.value ?? 1));

const subjectOf = ({ check, target }: Finding): Phrase =>
  (check ?? target) === null ? say`the gate` : say`${code(check ?? target ?? '')}`;
