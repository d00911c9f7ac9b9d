import type { Json } from '../json.ts';
import type { Tolerance } from './tolerance.ts';

/** One check of the steady state, with all defaults filled in: what it probes, how often, and what it tolerates. */
export interface CheckSpec {
  readonly name: string;
  /** A member of the catalog `core/checks`, and of `world/probes` under the same name. */
  readonly kind: string;
  readonly params: { readonly [key: string]: Json };
  readonly ratePerSecond: number;
  /** A probe without a response within this time has failed. */
  readonly timeoutMs: number;
  /** The tolerance before any fault, and after the removal of the last one. */
  readonly steady: Tolerance;
  /** The tolerance while faults are in place. Without limits: the config promises nothing (`during: any`). */
  readonly during: Tolerance;
  /** The limit for the recovery, counted from the removal of the last fault. */
  readonly recoversMs: number;
}
