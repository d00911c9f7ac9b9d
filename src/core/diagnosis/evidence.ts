import type { PhaseResult, Result, ScenarioResult } from '../model/result/result.ts';
import type { Layout } from '../model/run/layout.ts';

/** All that a diagnosis is made from; the same from live events and from a journal. */
export interface FailureEvidence {
  readonly scenario: ScenarioResult;
  readonly checks: Result['checks'];
  readonly baseline: PhaseResult | null;
  /** null: nothing is known. */
  readonly layout: Layout | null;
}
