import type { CheckSpec } from '../model/check-spec.ts';
import type { Diagnosis } from '../model/diagnosis.ts';
import type { Layout } from '../model/layout.ts';
import type { PhaseResult, ScenarioResult } from '../model/result.ts';

/** All that a diagnosis is made from; the same from live events and from a journal. */
export interface Case {
  readonly scenario: ScenarioResult;
  readonly checks: readonly CheckSpec[];
  readonly baseline: PhaseResult | null;
  /** null: nothing is known. */
  readonly layout: Layout | null;
}

/** The weaknesses that the evidence of a scenario that broke shows, the surest first. Empty where it does not say. */
export function diagnose(_case: Case): readonly Diagnosis[] {
  return [];
}
