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

/** A fault is taken out, and seen to be gone, within about so long. */
const takingOutMs = 1_000;

/**
 * Is the verdict known, whatever the rest of the scenario shows? A fixed sample may be cut short when its end cannot change what it says, at
 * no cost in error (curtailment: B. Eisenberg, B. K. Ghosh, "Curtailed and uniformly most powerful sequential tests", Annals of Statistics 8
 * (1980) 1123–1131): while the faults are in place, all probes that are still to come are taken for good ones. After them, when a recovery
 * is over its limit for certain. Nothing ever passes early. `nowMs`: run clock.
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
  // Whether somebody else starts it again is not known yet, and with it what `during` can demand.
  const isOpen = entryPointTaken(evidence, layout).length > 0;
  return checks.some(
    (check) =>
      (!isOpen && breaksDuring(evidence, check, level, stillDue(evidence, check, startMs, endMs))) || isLate(evidence, check, level),
  );
}

/** When the longest fault ends, ms of the run clock. */
const endOf = (evidence: ScenarioEvidence, { faults }: Scenario, duringMs: number): number =>
  Math.max(...faults.map(({ id, startMs, lastsMs }) => (evidence.faults.get(id)?.appliedMs ?? duringMs + startMs) + lastsMs));

/** Probes that will have been due by then and are in no window yet. */
function stillDue(evidence: ScenarioEvidence, { name, ratePerSecond }: CheckSpec, startMs: number, endMs: number): number {
  const seen = (evidence.seconds.get(name) ?? []).findLast(({ phase }) => phase === 'during');
  const sinceMs = seen === undefined ? startMs : (seen.second + 1) * 1000;
  return Math.ceil((Math.max(0, endMs - sinceMs) / 1000) * ratePerSecond);
}

const breaksDuring = (evidence: ScenarioEvidence, check: CheckSpec, level: Level, good: number): boolean =>
  claimsOf(check.during, countsOf(evidence.tally(check.name, 'during')))
    .map((claim): Claim => ({ ...claim, count: claim.count + good }))
    .some((claim) => weigh(claim, level) === 'broken');
