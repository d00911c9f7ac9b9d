import { endWords } from '../../evidence/ending-lines.ts';
import type { ScenarioEvidence } from '../../evidence/scenario-evidence.ts';
import type { CheckSpec } from '../../model/config/check-spec.ts';
import type { Finding, ScenarioResult } from '../../model/result/result.ts';
import { printable } from '../../quantity/printable.ts';
import type { Level } from '../statistics/error-rates.ts';
import { mostFrequent } from '../statistics/measure.ts';
import { finding } from './finding.ts';
import { type Recovery, recoveryOf } from './recovery.ts';

/** By check: when it recovered. */
export const recoveriesOf = (evidence: ScenarioEvidence, checks: readonly CheckSpec[], level: Level): ScenarioResult['recovery'] =>
  checks.map((check) => ({ check: check.name, recoveredMs: recoveryOf(evidence, check, level).recoveredMs, limitMs: check.recoversMs }));

export function recoveryFindings(evidence: ScenarioEvidence, checks: readonly CheckSpec[], level: Level): Finding[] {
  return evidence.goneMs === null ? [] : checks.flatMap((check) => findingOf(evidence, check, recoveryOf(evidence, check, level)) ?? []);
}

const byChance = {
  says: 'later than allowed, but possibly by chance: too few probes to be sure',
  cause: 'by-chance',
} as const;
const unwatched = { says: 'not measured long enough to confirm the recovery', cause: 'recovery-unwatched' } as const;

function findingOf(evidence: ScenarioEvidence, check: CheckSpec, { shown, recoveredMs, late }: Recovery): Finding | null {
  const inTime = recoveredMs !== null && recoveredMs <= check.recoversMs;
  if (shown && inTime && !late) return null;
  const watchedMs = evidence.endMs - (evidence.goneMs ?? evidence.endMs);
  const doubtful = !late && !inTime && watchedMs >= check.recoversMs;
  const tally = evidence.tally(check.name, 'after');
  return finding({
    outcome: late ? 'failed' : 'inconclusive',
    check: check.name,
    phase: 'after',
    tolerance: late || doubtful ? 'recovers' : 'samples',
    required: late || doubtful ? check.recoversMs : null,
    observed: recoveredMs === null ? null : { value: recoveredMs, low: recoveredMs, high: recoveredMs },
    count: tally.count,
    bad: tally.bad,
    reasons: mostFrequent(tally.reasons),
    sinceMs: evidence.goneMs,
    untilMs: tally.lastBadMs,
    ...(late ? { says: '' } : doubtful ? byChance : unwatched),
  });
}

/** A process that the gate started and that ended although no fault was injected into it is a finding, unless a supervisor restarts it. */
export function crashFindings(evidence: ScenarioEvidence): Finding[] {
  const crashes = evidence.ends.filter(({ expected, supervised }) => !expected && !supervised);
  const first = new Map(crashes.toReversed().map((one) => [one.target, one]));
  return [...first].map(([target, { atMs, end }]) =>
    // The phase is part of the fingerprint. The process may end in any phase by chance, so always name the same one.
    finding({ outcome: 'failed', phase: 'during', tolerance: 'crash', target, sinceMs: atMs, end, says: endWords(end) }),
  );
}

/** A probe of an experiment that was not met. The checks may have passed. */
export const hypothesisFindings = ({ unmet }: ScenarioEvidence): Finding[] =>
  [...new Map(unmet.toReversed().map((one) => [`${one.target} ${one.probe}`, one])).values()].map(({ target, probe, says, atMs }) =>
    finding({
      outcome: 'failed',
      phase: 'during',
      tolerance: 'hypothesis',
      target,
      sinceMs: atMs,
      says: `the probe "${printable(probe, 60)}" was not met: ${says}`,
    }),
  );

/** A process that was killed and stayed dead is a finding even if all checks pass. */
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
