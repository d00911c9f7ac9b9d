import type { Within } from '../core/budget/within.ts';
import type { CheckSpec } from '../core/model/config/check-spec.ts';
import type { Target } from '../core/model/config/target.ts';
import type { KnownEdge } from '../core/model/edge.ts';
import type { GateFailure } from '../core/model/failure.ts';
import type { Clock } from '../core/model/run/clock.ts';
import type { Waiting } from '../core/model/run/waiting.ts';
import type { WritesSeen } from '../core/model/run/writes.ts';
import type { TargetKind } from '../core/targets/target-kind.ts';
import type { Driver } from './drivers/driver.ts';
import type { Load } from './load/load.ts';

/** Everything that the engine can see and change; simulations have their own. */
export interface World {
  readonly clock: Clock;
  readonly checks: readonly CheckSpec[];
  /** `null`: no such target. */
  target(name: string): { readonly target: Target; readonly kind: Pick<TargetKind, 'takes'>; readonly driver: Driver } | null;
  /** All targets that can be observed, disturbed or not. */
  readonly targets: readonly string[];
  /** Sends requests until all checks pass a few times in a row; otherwise resolves with the last reason. */
  warmUp(signal: AbortSignal, onWait?: (wait: Waiting) => void): Promise<string | null>;
  /**
   * Sends one request of a check outside the load. Resolves with whether the response is good, and with `false` when the signal aborts. Omitted: it
   * cannot be done.
   */
  sendOne?(check: string, signal: AbortSignal): Promise<boolean>;
  load(signal: AbortSignal): Load;
  /**
   * Looks at the connections of the preview's processes and containers until the signal aborts. Resolves with the edges that were seen, and with `null`
   * if nothing can be looked at. Omitted: it cannot be done.
   */
  seeEdges?(signal: AbortSignal): Promise<readonly KnownEdge[] | null>;
  /** Ends the load for good and releases its resources: the last resort before an undo is given up. */
  relieve?(): Promise<void>;
  /**
   * Reads back what the checks wrote from `fromMs` to before `untilMs`, run clock, and before that; one entry for each check that writes. Called once
   * for each span.
   */
  readBack?(fromMs: number, untilMs: number, signal: AbortSignal): Promise<readonly WritesSeen[]>;
  /** Why a target that the gate has started has ended, if it is not restarted; `null`: all of them run. */
  ended?(when: string): Promise<GateFailure | null>;
  /** Deadlines on this world's clock. */
  readonly within: Within;
}
