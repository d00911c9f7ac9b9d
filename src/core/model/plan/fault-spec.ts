import type { FaultParams } from './effect.ts';
import type { Fractions } from './fractions.ts';
import type { WorkerChoice } from './worker-choice.ts';

/** One fault with all its values drawn. */
export interface FaultSpec {
  /** Unique in its plan, for example `s3.f1`. */
  readonly id: string;
  readonly fault: string;
  readonly on: string;
  readonly params: FaultParams;
  /** Time from the injection of the scenario's first fault, in ms. */
  readonly startMs: number;
  readonly lastsMs: number;
  readonly seed: string;
  /** Only for a target with `which: one`. */
  readonly worker?: WorkerChoice;
  /** Only for parameters that the run resolves. `params` lacks them until then. */
  readonly fractions?: Fractions;
}
