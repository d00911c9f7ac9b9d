import type { FaultSteps, ScenarioEvidence } from '../../evidence/scenario-evidence.ts';
import type { CheckSpec } from '../../model/config/check-spec.ts';
import type { ScenarioResult, TimelineEntry } from '../../model/result/result.ts';

/** The events of a scenario in order of time. */
export function timelineOf(
  evidence: ScenarioEvidence,
  checks: readonly CheckSpec[],
  recovery: ScenarioResult['recovery'],
): TimelineEntry[] {
  const entries = [
    entry(evidence.startMs, 'scenario begins'),
    ...(evidence.plan?.faults ?? []).flatMap((spec) => faultEntries(spec.fault, spec.on, evidence.faults.get(spec.id))),
    ...checks.flatMap((check) => checkEntries(evidence, check.name, recovery)),
    ...[...evidence.targets].map(([target, seen]) => entry(seen.atMs, seen.says, target)),
    ...(evidence.decidedMs === null ? [] : [entry(evidence.decidedMs, 'the outcome is certain: removing the faults')]),
    entry(evidence.endMs, 'scenario ends'),
  ];
  return entries.sort((a, b) => a.atMs - b.atMs);
}

const entry = (atMs: number, message: string, subject: string | null = null, numbers: TimelineEntry['numbers'] = {}): TimelineEntry => ({
  atMs,
  says: message,
  subject,
  numbers,
});

function faultEntries(kind: string, on: string, steps: FaultSteps | undefined): TimelineEntry[] {
  if (steps === undefined) return [];
  const at = (ms: number | null, message: string, numbers = {}) => (ms === null ? [] : [entry(ms, message, on, numbers)]);
  return [
    ...at(steps.appliedMs, `${kind} injected`),
    ...(steps.failure === null ? [] : at(steps.requestedMs, `${kind} could not be injected: ${steps.failure}`)),
    ...at(steps.removedMs, `removing ${kind}`, steps.felt?.numbers),
    ...at(steps.goneMs, steps.gone?.ok ? `${kind} confirmed removed` : `${kind} may still be in place`),
  ];
}

function checkEntries(evidence: ScenarioEvidence, check: string, recovery: ScenarioResult['recovery']): TimelineEntry[] {
  const during = evidence.tally(check, 'during');
  const after = evidence.tally(check, 'after');
  const first = during.firstBadMs ?? after.firstBadMs;
  const last = after.lastBadMs ?? during.lastBadMs;
  const recoveredMs = recovery.find((one) => one.check === check)?.recoveredMs ?? null;
  const goneMs = evidence.goneMs;
  return [
    ...(first === null ? [] : [entry(first, 'first probe fails', check)]),
    ...(last === null || last === first ? [] : [entry(last, 'last probe fails', check, { failed: during.bad + after.bad })]),
    ...(goneMs === null || recoveredMs === null ? [] : [entry(goneMs + recoveredMs, 'recovered', check)]),
  ];
}
