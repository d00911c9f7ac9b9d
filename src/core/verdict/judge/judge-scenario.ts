import type { ScenarioEvidence } from '../../evidence/scenario-evidence.ts';
import { faultOf } from '../../faults/catalog.ts';
import type { CheckSpec } from '../../model/config/check-spec.ts';
import { promisesNothing } from '../../model/config/tolerance.ts';
import { type Outcome, worst } from '../../model/result/outcome.ts';
import type { FaultResult, Finding, Measured, ScenarioResult } from '../../model/result/result.ts';
import type { Layout } from '../../model/run/layout.ts';
import { tryOf } from '../confirm.ts';
import type { Level } from '../statistics/error-rates.ts';
import { courseOf } from './course.ts';
import { linkThatCut } from './cut-by-gate.ts';
import { finding } from './finding.ts';
import { inPlaceOf } from './in-place.ts';
import { faultFindings, isAnyObserved } from './judge-faults.ts';
import { judgePhase, unjudgedOf } from './judge-phase.ts';
import { backFindings, crashFindings, hypothesisFindings, recoveriesOf, recoveryFindings } from './judge-recovery.ts';
import { spareRefused } from './judge-refused.ts';
import { writesFindings } from './judge-writes.ts';
import { entryPointTaken, isSpared } from './spared.ts';
import { timelineOf } from './timeline.ts';

const mostSeries = 300;
/** From this share of seconds with problems in the gate on, the gate itself may have caused the failures. */
const disturbedShare = 0.2;

/** Judges a scenario from its evidence alone. */
export function judgeScenario(
  evidence: ScenarioEvidence,
  checks: readonly CheckSpec[],
  level: Level,
  replay: string,
  layout: Layout | null = null,
): ScenarioResult {
  const beforeEndMs = evidence.phaseMs.during ?? evidence.endMs;
  const duringEndMs = evidence.goneMs ?? evidence.endMs;
  const before = judgePhase(evidence, checks, level, 'before', { startMs: evidence.startMs, endMs: beforeEndMs });
  const during =
    evidence.phaseMs.during === undefined
      ? null
      : judgePhase(evidence, checks, level, 'during', { startMs: beforeEndMs, endMs: duringEndMs });
  const after =
    evidence.goneMs === null ? null : judgePhase(evidence, checks, level, 'after', { startMs: duringEndMs, endMs: evidence.endMs });
  const spared = new Set(checks.filter((check) => isSpared(evidence, layout, check)).map(({ name }) => name));
  const demanded = (findings: readonly Finding[]) => findings.filter(({ check }) => check === null || !spared.has(check));
  const recovery = evidence.goneMs === null ? [] : recoveriesOf(evidence, checks, level);
  const known = [
    ...cutFindings(evidence),
    ...before.findings.map((one) => ({ ...one, outcome: 'inconclusive' as const, cause: 'unhealthy-before' as const })),
    ...faultFindings(evidence),
    ...excused(evidence, before.findings, [
      ...spareRefused(evidence, [
        ...(during === null ? [] : onlyDecided(evidence, demanded(during.findings))),
        ...recoveryFindings(evidence, checks, level),
      ]),
      ...crashFindings(evidence),
      ...backFindings(evidence),
      ...hypothesisFindings(evidence),
    ]),
    ...writesFindings(evidence, checks),
  ];
  const findings = [...known, ...earlyFindings(evidence, known)];
  const excuse = excuseOf(evidence, before.findings);
  const course = courseOf(evidence, recovery);
  const taken = spared.size === 0 ? [] : [...new Set(entryPointTaken(evidence, layout).map(({ on }) => on))];
  const result = {
    id: evidence.id,
    outcome: findings.length === 0 ? 'passed' : worst(findings.map(({ outcome }): Outcome => outcome)),
    startMs: evidence.startMs,
    endMs: evidence.endMs,
    faults: (evidence.plan?.faults ?? []).map((spec) => faultResult(evidence, spec)),
    before,
    during:
      during === null ? null : { ...during, measured: during.measured.map((one, n) => duringFaults(evidence, one, checks[n], spared)) },
    after,
    recovery,
    findings,
    timeline: timelineOf(evidence, checks, recovery),
    series: seriesOf(evidence),
    ...(course.length > 0 && { course }),
    replay,
    tries: [],
    smallest: null,
    edge: null,
    interaction: null,
    diagnoses: [],
    observed: [...evidence.observed.values()].map(({ seen }) => seen),
    writes: evidence.writes,
    ...(evidence.ends.length > 0 && { ends: evidence.ends }),
    ...(taken.length > 0 && { spared: taken }),
    ...notJudged(
      evidence,
      checks.filter(({ name }) => !spared.has(name)),
      level,
    ),
    ...(evidence.decidedMs !== null && { decidedMs: evidence.decidedMs }),
    ...(excuse !== null && { excuse: excuse.says }),
  };
  return { ...result, tries: [tryOf(result)] };
}

function notJudged(evidence: ScenarioEvidence, checks: readonly CheckSpec[], level: Level): Pick<ScenarioResult, 'unjudged'> {
  const unjudged = unjudgedOf(evidence, checks, level);
  return unjudged.length === 0 ? {} : { unjudged };
}

function duringFaults(evidence: ScenarioEvidence, measured: Measured, check: CheckSpec | undefined, spared: ReadonlySet<string>): Measured {
  const inPlace = inPlaceOf(evidence, measured.check);
  return {
    ...measured,
    ...(inPlace !== null && { inPlace }),
    ...(check !== undefined && promisesNothing(check.during) && { noPromise: true as const }),
    ...(spared.has(measured.check) && { spared: true as const }),
  };
}

/** The gate removes the faults early once one check has certainly failed, so undecided checks are the gate's doing: ignore them. */
function onlyDecided({ decidedMs }: ScenarioEvidence, findings: readonly Finding[]): readonly Finding[] {
  const failed = findings.filter(({ outcome }) => outcome === 'failed');
  return decidedMs === null || failed.length === 0 ? findings : failed;
}

/** A scenario never passes early, not even by a mistake of the gate. */
function earlyFindings({ decidedMs }: ScenarioEvidence, findings: readonly Finding[]): readonly Finding[] {
  if (decidedMs === null || findings.length > 0) return [];
  return [
    finding({
      outcome: 'inconclusive',
      phase: 'during',
      tolerance: 'gate',
      cause: 'ended-early',
      says: 'the scenario was ended early although no check had failed',
    }),
  ];
}

function cutFindings(evidence: ScenarioEvidence): Finding[] {
  if (evidence.end === 'done') return [];
  const message = evidence.endDetail || 'the run ended during the scenario';
  return [finding({ outcome: 'inconclusive', phase: 'during', tolerance: 'gate', cause: 'cut-short', says: message })];
}

/** Failures are inconclusive if no fault had an observed effect, the system was unhealthy before, the scenario was cut short, or the gate had problems. */
function excused(evidence: ScenarioEvidence, before: readonly Finding[], findings: readonly Finding[]): Finding[] {
  const excuse = excuseOf(evidence, before);
  return findings.map((one) => (excuse === null || one.outcome !== 'failed' ? one : { ...one, outcome: 'inconclusive', ...excuse }));
}

function excuseOf(evidence: ScenarioEvidence, before: readonly Finding[]): Required<Pick<Finding, 'says' | 'cause'>> | null {
  if (evidence.end !== 'done') return { says: 'observed before the scenario was cut short', cause: 'cut-short' };
  // A control run injects nothing and exists to find checks that fail without a fault, so nothing excuses them.
  if (evidence.trial.role === 'control') return null;
  if (before.length > 0) return { says: 'it also failed before the fault', cause: 'unhealthy-before' };
  if (!isAnyObserved(evidence)) return { says: 'no fault affected any traffic, so the failure has another cause', cause: 'no-fault-met' };
  const link = linkThatCut(evidence);
  if (link !== null)
    return {
      says: `the gate reset connections on "${link}", because a container was restarted that no fault had ended`,
      cause: 'cut-by-gate',
    };
  const seconds = Math.max(1, (evidence.endMs - evidence.startMs) / 1000);
  return evidence.troubled.size / seconds >= disturbedShare
    ? { says: `the gate itself had a problem (${evidence.troubles[0] ?? ''})`, cause: 'gate-trouble' }
    : null;
}

function faultResult(evidence: ScenarioEvidence, spec: FaultResult['spec']): FaultResult {
  const none = { requestedMs: null, appliedMs: null, felt: null, removedMs: null, gone: null, goneMs: null, failure: null };
  const { feltMs: _, ...steps } = { feltMs: null, ...evidence.faults.get(spec.id) };
  return { spec, says: faultOf(spec.fault)?.describe(spec.params, spec.fractions) ?? spec.fault, ...none, ...steps };
}

/** Charts need no more than `mostSeries` entries; each check gets an equal share of them. */
function seriesOf(evidence: ScenarioEvidence): ScenarioResult['series'] {
  const share = Math.floor(mostSeries / Math.max(1, evidence.seconds.size));
  return [...evidence.seconds].flatMap(([check, seconds]) =>
    seconds.slice(0, share).map(({ second, phase, count, bad, p95Ms }) => ({ check, second, phase, count, bad, p95Ms })),
  );
}
