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

/** Removing a fault and verifying the removal takes about this long. */
const removalMs = 1_000;

/**
 * Has the scenario failed for certain, so that the rest of it cannot change the verdict? A fixed sample may be cut short without any additional
 * error if its rest cannot change the decision (curtailment: B. Eisenberg, B. K. Ghosh, "Curtailed and uniformly most powerful sequential tests",
 * Annals of Statistics 8 (1980) 1123–1131). While the faults are in place, this assumes that all remaining probes succeed. After the faults, a
 * scenario cannot pass once a recovery is certainly over its limit. No scenario ever passes early.
 * @param nowMs run clock
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
  // Between two faults none is in place, but the second one is still due: this is not the end of the faults.
  const goneMs = evidence.phaseMs.after === undefined ? null : evidence.goneMs;
  const endMs = goneMs ?? Math.max(nowMs, endOf(evidence, scenario, startMs, nowMs)) + removalMs;
  // It is not known yet whether something other than the gate restarts the entry point, which decides whether `during` is judged.
  const isOpen = entryPointTaken(evidence, layout).length > 0;
  return checks.some(
    (check) =>
      (!isOpen && breaksDuring(evidence, check, level, stillDue(evidence, check, startMs, endMs))) || isLate(evidence, check, level),
  );
}

/** When the longest fault ends, ms of the run clock. */
const endOf = (evidence: ScenarioEvidence, { faults }: Scenario, duringMs: number, nowMs: number): number =>
  Math.max(
    ...faults.map(({ id, startMs, lastsMs }) => {
      // A command may take a minute to inject its fault.
      const dueMs = Math.max(nowMs, duringMs + startMs);
      return (evidence.faults.get(id)?.appliedMs ?? dueMs) + lastsMs;
    }),
  );

/** The number of probes that are due until `endMs` and not yet counted in any window. */
function stillDue(evidence: ScenarioEvidence, { name, ratePerSecond }: CheckSpec, startMs: number, endMs: number): number {
  const seen = (evidence.seconds.get(name) ?? []).findLast(({ phase }) => phase === 'during');
  const sinceMs = seen === undefined ? startMs : (seen.second + 1) * 1000;
  return Math.ceil((Math.max(0, endMs - sinceMs) / 1000) * ratePerSecond);
}

const breaksDuring = (evidence: ScenarioEvidence, check: CheckSpec, level: Level, good: number): boolean =>
  claimsOf(check.during, countsOf(evidence.tally(check.name, 'during')))
    .map((claim): Claim => ({ ...claim, count: claim.count + good }))
    .some((claim) => weigh(claim, level) === 'failed');
