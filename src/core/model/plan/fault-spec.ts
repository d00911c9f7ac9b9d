import type { FaultParams } from './effect.ts';
import type { WorkerChoice } from './worker-choice.ts';

/** One fault with everything decided. */
export interface FaultSpec {
  /** Unique in its plan, for example `s3.f1`. */
  readonly id: string;
  readonly fault: string;
  readonly on: string;
  readonly params: FaultParams;
  /** After the scenario's first fault goes on, in ms. */
  readonly startMs: number;
  readonly lastsMs: number;
  readonly seed: string;
  /** Of a target with `which: one`; left out elsewhere. */
  readonly worker?: WorkerChoice;
}
