import type { Within } from '../core/budget/within.ts';
import type { CheckSpec } from '../core/model/config/check-spec.ts';
import type { Target } from '../core/model/config/target.ts';
import type { GateFailure } from '../core/model/failure.ts';
import type { Clock } from '../core/model/run/clock.ts';
import type { Waiting } from '../core/model/run/waiting.ts';
import type { WritesSeen } from '../core/model/run/writes.ts';
import type { TargetKind } from '../core/targets/target-kind.ts';
import type { Driver } from './drivers/driver.ts';
import type { Load } from './load/load.ts';

/** All that the engine is given of the outside; a simulation gives another one. */
export interface World {
  readonly clock: Clock;
  readonly checks: readonly CheckSpec[];
  /** `null`: no such target. */
  target(name: string): { readonly target: Target; readonly kind: Pick<TargetKind, 'takes'>; readonly driver: Driver } | null;
  /** All that may be observed, disturbed or not. */
  readonly targets: readonly string[];
  /** Asks until the checks answer well a few times in a row; the last reason if they do not. */
  warmUp(signal: AbortSignal, onWait?: (wait: Waiting) => void): Promise<string | null>;
  load(signal: AbortSignal): Load;
  /** Ends the load for good, and gives back all that it holds: the last means before an undo is given up. */
  relieve?(): Promise<void>;
  /** What became of all that the checks wrote from `fromMs` to before `untilMs`, run clock; one entry for each check that writes. Asked once for each span. */
  readBack?(fromMs: number, untilMs: number, signal: AbortSignal): Promise<readonly WritesSeen[]>;
  /** Why a target that the gate has started is not there any more, and nobody starts it again; `null`: all of them run. */
  ended?(when: string): Promise<GateFailure | null>;
  /** Deadlines on this world's clock. */
  readonly within: Within;
}
