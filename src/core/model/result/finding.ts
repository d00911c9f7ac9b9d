import type { Acceptance } from '../config/acceptance.ts';
import type { Phase } from '../run/phase.ts';
import type { ProcessEnd } from '../run/process-end.ts';
import type { Cause } from './cause.ts';
import type { Estimate } from './estimate.ts';
import type { ToleranceName } from './finding-traits.ts';
import type { Outcome } from './outcome.ts';

/** One tolerance that did not hold (`failed`), or could not be shown to hold (`inconclusive`), with its evidence. */
export interface Finding {
  readonly outcome: Exclude<Outcome, 'passed'>;
  /** null: about a target or the gate itself. */
  readonly check: string | null;
  readonly target: string | null;
  readonly phase: Phase;
  readonly tolerance: ToleranceName;
  /** For `latency`: which quantile. */
  readonly quantile: number | null;
  /** In the tolerance's own unit: share, ms. */
  readonly required: number | null;
  readonly observed: Estimate | null;
  readonly count: number;
  readonly bad: number;
  readonly reasons: readonly { readonly reason: string; readonly count: number }[];
  readonly sinceMs: number | null;
  readonly untilMs: number | null;
  /** A plain clause for what numbers do not say; may be empty. */
  readonly says: string;
  /** The run that this one is compared with has it as well. */
  readonly known?: true;
  /** 8 hexadecimal digits by which `accept` names it; only of what failed in a scenario, left out by earlier versions. */
  readonly fingerprint?: string;
  /** It is a known failure that does not fail the run. */
  readonly accepted?: Omit<Acceptance, 'finding'>;
  /** Only of `crash`. */
  readonly end?: ProcessEnd;
  /** Why it could not be decided. */
  readonly cause?: Cause;
}
