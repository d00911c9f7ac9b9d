import type { Json } from '../json.ts';
import type { Tolerance } from './tolerance.ts';

/** A sentence about the steady state, with everything decided: what is probed, how often, what is tolerated. */
export interface CheckSpec {
  readonly name: string;
  /** A member of the catalog `core/checks`, and of `world/probes` under the same name. */
  readonly kind: string;
  readonly params: { readonly [key: string]: Json };
  readonly ratePerSecond: number;
  /** A probe that has no answer by then has failed. */
  readonly timeoutMs: number;
  /** Before any fault, and again after the last one is gone. */
  readonly steady: Tolerance;
  /** While faults are in place. */
  readonly during: Tolerance;
  /** Steady again within this after the last fault is gone. */
  readonly recoversMs: number;
}
