import type { ScenarioEvidence } from '../../evidence/scenario-evidence.ts';
import type { CheckSpec } from '../../model/config/check-spec.ts';
import type { Scenario } from '../../model/plan/scenario.ts';
import type { Layout } from '../../model/run/layout.ts';
import { type Claim, claimsOf } from '../statistics/claims.ts';
import { weigh } from '../statistics/confidence.ts';
import type { Level } from '../statistics/error-rates.ts';
import { countsOf } from './judge-phase.ts';
import { isLate } from './recovery.ts';
import { entryPointTaken } from './spared.ts';

/** The approximate time in which a fault is removed and its removal confirmed. */
const takingOutMs = 1_000;

/**
 * Whether the rest of the scenario can no longer change the verdict. A fixed sample may be cut short when its end cannot change the result, at
 * no cost in error (curtailment: B. Eisenberg, B. K. Ghosh, "Curtailed and uniformly most powerful sequential tests", Annals of Statistics 8
 * (1980) 1123–1131): while the faults are in place, all probes that are still to come count as good. After the faults: a recovery
 * is certainly over its limit. Nothing ever passes early. `nowMs`: run clock.
 */
export function cannotPass(
  evidence: ScenarioEvidence,
  checks: readonly CheckSpec[],
  scenario: Scenario,
  level: Level,
  nowMs: number,
  layout: Layout | null = null,
): boolean {
  const { during: startMs } = evidence.phaseMs;
  if (startMs === undefined) return false;
  // Between two faults none is in place, and the second is still to come.
  const goneMs = evidence.phaseMs.after === undefined ? null : evidence.goneMs;
  const endMs = goneMs ?? Math.max(nowMs, endOf(evidence, scenario, startMs)) + takingOutMs;
  // It is not known yet whether a supervisor restarts the process, so it is not known whether `during` applies.
  const isOpen = entryPointTaken(evidence, layout).length > 0;
  return checks.some(
    (check) =>
      (!isOpen && breaksDuring(evidence, check, level, stillDue(evidence, check, startMs, endMs))) || isLate(evidence, check, level),
  );
}

/** When the longest fault ends, ms of the run clock. */
const endOf = (evidence: ScenarioEvidence, { faults }: Scenario, duringMs: number): number =>
  Math.max(...faults.map(({ id, startMs, lastsMs }) => (evidence.faults.get(id)?.appliedMs ?? duringMs + startMs) + lastsMs));

/** Probes that will be due until the end and are not in a window yet. */
function stillDue(evidence: ScenarioEvidence, { name, ratePerSecond }: CheckSpec, startMs: number, endMs: number): number {
  const seen = (evidence.seconds.get(name) ?? []).findLast(({ phase }) => phase === 'during');
  const sinceMs = seen === undefined ? startMs : (seen.second + 1) * 1000;
  return Math.ceil((Math.max(0, endMs - sinceMs) / 1000) * ratePerSecond);
}

const breaksDuring = (evidence: ScenarioEvidence, check: CheckSpec, level: Level, good: number): boolean =>
  claimsOf(check.during, countsOf(evidence.tally(check.name, 'during')))
    .map((claim): Claim => ({ ...claim, count: claim.count + good }))
    .some((claim) => weigh(claim, level) === 'broken');
