import type { Acceptance } from '../config/acceptance.ts';
import type { Phase } from '../run/phase.ts';
import type { ProcessEnd } from '../run/process-end.ts';
import type { Cause } from './cause.ts';
import type { Estimate } from './estimate.ts';
import type { ToleranceName } from './finding-traits.ts';
import type { Outcome } from './outcome.ts';

/** One tolerance that was exceeded (`failed`) or that could not be decided (`inconclusive`), with its evidence. */
export interface Finding {
  readonly outcome: Exclude<Outcome, 'passed'>;
  /** null: the finding is about a target or the gate itself. */
  readonly check: string | null;
  readonly target: string | null;
  readonly phase: Phase;
  readonly tolerance: ToleranceName;
  /** Only for `latency`: the quantile 0..1. */
  readonly quantile: number | null;
  /** In the tolerance's own unit: share, ms. */
  readonly required: number | null;
  readonly observed: Estimate | null;
  readonly count: number;
  readonly bad: number;
  readonly reasons: readonly { readonly reason: string; readonly count: number }[];
  readonly sinceMs: number | null;
  readonly untilMs: number | null;
  /** A plain clause for facts that the numbers do not show; may be empty. */
  readonly says: string;
  /** The run that this one is compared with has the same failure. */
  readonly known?: true;
  /** 8 hexadecimal digits by which `accept` names the failure; only for failures in a scenario, absent in results of earlier versions. */
  readonly fingerprint?: string;
  /** Present for a known failure that does not fail the run. */
  readonly accepted?: Omit<Acceptance, 'finding'>;
  /** Only for `crash`. */
  readonly end?: ProcessEnd;
  /** Why the tolerance could not be decided. */
  readonly cause?: Cause;
}
