import type { PhaseResult, Result, ScenarioResult } from '../model/result/result.ts';
import type { Layout } from '../model/run/layout.ts';
import type { LinkNeed } from '../model/run/link-need.ts';

/** The complete input of a diagnosis; the same from live events and from a journal. */
export interface FailureEvidence {
  readonly scenario: ScenarioResult;
  readonly checks: Result['checks'];
  readonly baseline: PhaseResult | null;
  /** null: the run recorded no layout. */
  readonly layout: Layout | null;
  /** Omitted: nothing was learned about which check needs which link. */
  readonly needs?: readonly LinkNeed[];
}
