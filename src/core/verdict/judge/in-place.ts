import type { Mark, ScenarioEvidence } from '../../evidence/scenario-evidence.ts';
import type { InPlace } from '../../model/result/result.ts';

/** With fewer probes a share means nothing. */
const fewest = 5;

/** From when the first fault was applied until the removal of the last one was confirmed, run clock; null: none was applied, or one may still be in place. */
export function spanInPlace({ faults, goneMs }: ScenarioEvidence): { readonly startMs: number; readonly endMs: number } | null {
  const applied = [...faults.values()].flatMap(({ appliedMs }) => appliedMs ?? []);
  return goneMs === null || applied.length === 0 ? null : { startMs: Math.min(...applied), endMs: goneMs };
}

/**
 * Probes that were due while faults were in place and long enough before their end to be judged. A probe that is in flight when the fault is
 * removed succeeds because of that, so it shows nothing about the fault. How long is long enough: as long as the slowest probe took that
 * ended while the faults were still there; so quick and slow ones are left out alike, and the share is not shifted either way.
 * null: too few to name a share. Only for reports: the verdict weighs every probe of the phase (see docs/decisions/0019).
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

/** When the removal of the last fault began. Between then and `goneMs` the removal takes effect, and delayed data is released. */
function removalMs({ faults }: ScenarioEvidence): number | null {
  const began = [...faults.values()].flatMap(({ appliedMs, feltMs, goneMs }) => (appliedMs === null ? [] : (feltMs ?? goneMs ?? [])));
  return began.length === 0 ? null : Math.max(...began);
}

const total = (marks: readonly Mark[]): number => marks.reduce((sum, { count }) => sum + count, 0);
