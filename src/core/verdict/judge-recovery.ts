import type { ScenarioEvidence } from '../evidence/scenario-evidence.ts';
import type { CheckSpec } from '../model/check-spec.ts';
import type { Finding, ScenarioResult } from '../model/result.ts';
import { finding } from './finding.ts';
import { mostFrequent } from './measure.ts';
import { type Recovery, recoveryOf } from './recovery.ts';

/** By check: when it held again. */
export const recoveriesOf = (evidence: ScenarioEvidence, checks: readonly CheckSpec[]): ScenarioResult['recovery'] =>
  checks.map((check) => ({ check: check.name, recoveredMs: recoveryOf(evidence, check).recoveredMs, limitMs: check.recoversMs }));

export function recoveryFindings(evidence: ScenarioEvidence, checks: readonly CheckSpec[]): Finding[] {
  return evidence.goneMs === null ? [] : checks.flatMap((check) => findingOf(evidence, check, recoveryOf(evidence, check)) ?? []);
}

function findingOf(evidence: ScenarioEvidence, check: CheckSpec, { shown, recoveredMs }: Recovery): Finding | null {
  const watchedMs = evidence.endMs - (evidence.goneMs ?? evidence.endMs);
  const late = recoveredMs === null ? watchedMs >= check.recoversMs : recoveredMs > check.recoversMs;
  if (shown && !late) return null;
  const tally = evidence.tally(check.name, 'after');
  return finding({
    outcome: late ? 'failed' : 'inconclusive',
    check: check.name,
    phase: 'after',
    tolerance: late ? 'recovers' : 'samples',
    required: late ? check.recoversMs : null,
    observed: recoveredMs === null ? null : { value: recoveredMs, low: recoveredMs, high: recoveredMs },
    count: tally.count,
    bad: tally.bad,
    reasons: mostFrequent(tally.reasons),
    sinceMs: evidence.goneMs,
    untilMs: tally.lastBadMs,
    says: late ? '' : 'not watched long enough to see it hold',
  });
}

/** A process that was killed and stayed dead is a finding, whatever the checks say. */
export const backFindings = (evidence: ScenarioEvidence): Finding[] =>
  [...evidence.targets]
    .filter(([, seen]) => !seen.back)
    .map(([target, seen]) =>
      finding({
        outcome: 'failed',
        phase: 'after',
        tolerance: 'back',
        target,
        sinceMs: evidence.goneMs,
        untilMs: seen.atMs,
        says: seen.says,
      }),
    );
