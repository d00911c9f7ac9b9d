import type { ScenarioEvidence } from '../../evidence/scenario-evidence.ts';
import type { Tally } from '../../evidence/tally.ts';
import type { CheckSpec } from '../../model/config/check-spec.ts';
import type { Tolerance } from '../../model/config/tolerance.ts';
import { findingTraits } from '../../model/result/finding-traits.ts';
import type { Estimate, Finding, PhaseResult, Unjudged } from '../../model/result/result.ts';
import type { Phase } from '../../model/run/phase.ts';
import { type Claim, claimsOf } from '../statistics/claims.ts';
import { samplesFor, type Weight, weigh } from '../statistics/confidence.ts';
import { decidingInterval, type Rejects } from '../statistics/deciding-interval.ts';
import type { Level } from '../statistics/error-rates.ts';
import { measure, mostFrequent, percentile } from '../statistics/measure.ts';
import { samplesInOrder, type Weighed, weighInOrder, weighSoFar } from '../statistics/sequential.ts';
import { withoutEchoes } from './unanswered.ts';
import { isAmong, unjudgedIn } from './unjudged.ts';

const shownQuantiles = [0.5, 0.95, 0.99];

/** Measures the checks in one phase and judges them against that phase's tolerances. */
export function judgePhase(
  evidence: ScenarioEvidence,
  checks: readonly CheckSpec[],
  level: Level,
  phase: Phase,
  span: { startMs: number; endMs: number },
): PhaseResult {
  const measured = checks.map((check) => measure(check.name, evidence.tally(check.name, phase), quantilesOf(check)));
  return { ...span, measured, findings: phase === 'after' ? [] : checks.flatMap((check) => findingsOf(evidence, check, level, phase)) };
}

const quantilesOf = (check: CheckSpec): number[] =>
  [...new Set([...shownQuantiles, ...[...check.steady.percentiles, ...check.during.percentiles].map(({ quantile }) => quantile)])].sort(
    (a, b) => a - b,
  );

export const toleranceFor = (check: CheckSpec, phase: Phase): Tolerance => (phase === 'during' ? check.during : check.steady);

/** The counts of a tally, in the form that claims use. */
export const countsOf = (tally: Tally) => ({
  count: tally.count,
  bad: tally.bad,
  timed: tally.timed,
  over: (limitMs: number) => tally.over.get(limitMs) ?? 0,
});

function findingsOf(evidence: ScenarioEvidence, check: CheckSpec, level: Level, phase: Phase): Finding[] {
  const tally = evidence.tally(check.name, phase);
  const weighed = weighedIn(evidence, check, level, phase);
  const unjudged = phase === 'during' ? unjudgedIn(check.name, weighed, tally.count, level) : [];
  const rejects = testOf(evidence, level, phase);
  // In an outage almost no probe has a latency. Do not report too few samples in addition to the outage.
  const isOut = weighed.some(({ claim, weight }) => findingTraits[claim.tolerance].counts === 'failed' && weight === 'failed');
  const findings = weighed
    .filter(({ claim, weight }) => !acceptable(weight, evidence, phase) && !(isOut && weight === 'too-few') && !isAmong(unjudged, claim))
    .map(({ claim, weight }) => findingOf(weight, claim, check, phase, tally, level, rejects));
  return withoutEchoes(findings, check.timeoutMs);
}

/** The latencies that were not judged while faults were in place, of all checks. */
export const unjudgedOf = (evidence: ScenarioEvidence, checks: readonly CheckSpec[], level: Level): readonly Unjudged[] =>
  checks.flatMap((check) =>
    unjudgedIn(check.name, weighedIn(evidence, check, level, 'during'), evidence.tally(check.name, 'during').count, level),
  );

/**
 * `during` is one claim about the whole time that faults are in place and is weighed once, because a short outage at its beginning may be within the
 * tolerance. The baseline is tested repeatedly until it is decided. A failure in `before` makes a scenario inconclusive, never `failed`.
 */
function weighedIn(evidence: ScenarioEvidence, check: CheckSpec, level: Level, phase: Phase): Weighed[] {
  if (evidence.plan === null) return weighInOrder(evidence.seconds.get(check.name) ?? [], check.steady, level);
  return claimsOf(toleranceFor(check, phase), countsOf(evidence.tally(check.name, phase))).map((claim) => ({
    claim,
    weight: weigh(claim, strictIn(phase, level)),
  }));
}

const strictIn = (phase: Phase, level: Level): Level => (phase === 'before' ? { ...level, falseFailure: level.falsePass } : level);

/** The test that decides in a phase: the sequential test for a baseline, the test of whole samples for a scenario. */
const testOf = ({ plan }: ScenarioEvidence, level: Level, phase: Phase): Rejects =>
  plan === null ? (claim) => weighSoFar(claim, level) === 'failed' : (claim) => weigh(claim, strictIn(phase, level)) === 'failed';

/**
 * In a scenario a short `before` is enough, because the baseline or the end of the previous scenario has already shown the steady state at length.
 * The baseline itself (`plan === null`) has to pass in full.
 */
const acceptable = (weight: Weight, evidence: ScenarioEvidence, phase: Phase): boolean =>
  weight === 'passed' || (weight !== 'failed' && phase === 'before' && evidence.plan !== null);

/** Is the baseline decided, so that more samples would not change it? */
export function isDecided(evidence: ScenarioEvidence, checks: readonly CheckSpec[], level: Level): boolean {
  const weights = checks.flatMap((check) => weighedIn(evidence, check, level, 'before').map(({ weight }) => weight));
  return weights.includes('failed') || (weights.length > 0 && weights.every((weight) => weight === 'passed'));
}

function findingOf(weight: Weight, claim: Claim, check: CheckSpec, phase: Phase, tally: Tally, level: Level, rejects: Rejects): Finding {
  return {
    outcome: weight === 'failed' ? 'failed' : 'inconclusive',
    check: check.name,
    target: null,
    phase,
    tolerance: weight === 'too-few' ? 'samples' : claim.tolerance,
    quantile: claim.quantile,
    required: weight === 'too-few' ? needed(claim, phase, level) : claim.required,
    observed: weight === 'too-few' ? exactly(claim.count) : observedOf(claim, tally, rejects),
    count: claim.count,
    bad: claim.bad,
    reasons: mostFrequent(tally.reasons),
    sinceMs: tally.firstBadMs,
    untilMs: tally.lastBadMs,
    says: weight === 'suspect' ? 'worse than allowed, but possibly by chance: too few probes for 99 % confidence over the whole run' : '',
    ...(weight !== 'failed' && { cause: weight === 'suspect' ? ('by-chance' as const) : ('few-samples' as const) }),
  };
}

/** null: the number of samples would have been sufficient if fewer of them had failed. */
function needed(claim: Claim, phase: Phase, level: Level): number | null {
  if (phase === 'during') return samplesFor(claim, level);
  const enough = samplesInOrder(claim.allowed);
  return enough > claim.count ? enough : null;
}

const exactly = (value: number): Estimate => ({ value, low: value, high: value });

/** The observed value with the interval that decides. */
function observedOf(claim: Claim, tally: Tally, rejects: Rejects): Estimate | null {
  const seen = claim.quantile === null ? measure('', tally, []).success : percentile(tally, claim.quantile);
  return seen === null || claim.count === 0 ? seen : decidingInterval(claim, tally, seen.value, rejects);
}
