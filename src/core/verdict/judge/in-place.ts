import type { Mark, ScenarioEvidence } from '../../evidence/scenario-evidence.ts';
import type { InPlace } from '../../model/result/result.ts';

/** A share of fewer probes would be meaningless. */
const fewest = 5;

/** From the injection of the first fault until the verified removal of the last one, run clock; null: no fault was injected, or one may still be in place. */
export function spanInPlace({ faults, goneMs }: ScenarioEvidence): { readonly startMs: number; readonly endMs: number } | null {
  const applied = [...faults.values()].flatMap(({ appliedMs }) => appliedMs ?? []);
  return goneMs === null || applied.length === 0 ? null : { startMs: Math.min(...applied), endMs: goneMs };
}

/**
 * Counts the probes that were due while faults were in place, early enough to finish before the removal. A probe that is in flight when the fault is
 * removed succeeds because of the removal, so it shows nothing about the fault. Early enough means: the longest time that a probe took which ended
 * while the faults were in place. This leaves out quick and slow probes alike, so the share is not biased.
 * null: too few probes for a share. Only for reports: the verdict weighs every probe of the phase (see docs/decisions/0019).
 */
export function inPlaceOf(evidence: ScenarioEvidence, check: string): InPlace | null {
  const span = spanInPlace(evidence);
  const marks = evidence.marks.get(check) ?? [];
  if (span === null) return null;
  const endMs = removalMs(evidence) ?? span.endMs;
  const due = marks.filter(({ dueMs }) => dueMs >= span.startMs && dueMs < endMs);
  const ended = due.filter(({ dueMs, slowestMs }) => dueMs + slowestMs <= endMs);
  const untilMs = endMs - ended.reduce((most, { slowestMs }) => Math.max(most, slowestMs), 0);
  const judged = due.filter(({ dueMs }) => dueMs <= untilMs);
  const count = total(judged);
  return count < fewest ? null : { count, bad: total(judged.filter(({ kind }) => kind !== 0)), untilMs };
}

/** When the removal of the last fault began. The removal takes effect between this time and `goneMs`, and delayed traffic is released. */
function removalMs({ faults }: ScenarioEvidence): number | null {
  const began = [...faults.values()].flatMap(({ appliedMs, feltMs, goneMs }) => (appliedMs === null ? [] : (feltMs ?? goneMs ?? [])));
  return began.length === 0 ? null : Math.max(...began);
}

const total = (marks: readonly Mark[]): number => marks.reduce((sum, { count }) => sum + count, 0);
