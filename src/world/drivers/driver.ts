import type { Address } from '../../core/address/address.ts';
import type { NamespaceRights } from '../../core/kubernetes/rights.ts';
import type { Target } from '../../core/model/config/target.ts';
import type { GateFailure } from '../../core/model/failure.ts';
import type { Effect, Numbers, Sighting } from '../../core/model/plan/effect.ts';
import type { ProcessEnd } from '../../core/model/run/process-end.ts';
import type { Undo } from '../../core/model/run/undo.ts';
import type { KeeperClient } from '../keeper/client.ts';
import type { DriverContext } from './driver-context.ts';
import type { Examined } from './examined.ts';

/** How the gate disturbs targets of one kind. The config's side of a target is in `core/targets`. */
export interface DriverKind<T extends Target = Target> {
  driver(target: T, context: DriverContext): Driver;
  /**
   * Looks whether the target is there, and whether each of these effects could be injected and removed. Changes nothing, starts nothing, and asks no
   * keeper. Rejects with a GateFailure where the target is not there.
   */
  examine(target: T, effects: readonly Effect[], context: DriverContext, signal: AbortSignal): Promise<Examined>;
  /** The rights in a namespace of a cluster that these effects need, and no more. */
  grants?(target: T, effects: readonly Effect[]): NamespaceRights;
  /** Opens the endpoint that the application connects to, before any target is started. Resolves with its address; `null`: it has none. */
  open?(target: T, options: OpenOptions): Promise<Address | null>;
  /** TCP ports of this machine on which a target that runs already listens, where the config gives none. Never rejects. */
  portsSeen?(target: T, workspace: string): Promise<readonly number[]>;
}

export interface OpenOptions {
  readonly keeper: KeeperClient;
  /** URL of the preview. */
  readonly preview: string;
  /** Must the link separate HTTP requests? */
  readonly http: boolean;
  readonly signal: AbortSignal;
}

/** A process of a target has ended. */
export interface TargetEnd {
  readonly end: ProcessEnd;
  /** The gate ended it, so it is not a crash. */
  readonly expected: boolean;
  /** It is restarted, as the config says for production. */
  readonly supervised: boolean;
  agoMs(): number;
}

/** What the gate can do with one target. The signal of every method is its deadline. */
export interface Driver {
  /** Time limit of one step, if longer than usual, in ms. */
  readonly stepMs?: number;
  /** Only the user knows how to undo a fault here, so one fault is injected and removed before any other. */
  readonly rehearsed?: true;
  /** Its faults take effect and end some time after they are injected and undone, at an unknown moment. */
  readonly settles?: true;
  /** The fault is certainly removed when `undo` has returned; `verifyRemoved` only verifies that, which takes time. */
  readonly endsAtOnce?: true;
  /** Its own promise about the system, looked at before any fault: why it is not kept; `null`: it is. */
  unhealthy?(signal: AbortSignal): Promise<string | null>;
  /** Time limit of `unhealthy`, in ms. */
  readonly steadyMs?: number;
  /** Which of its own probes were not met while this fault was in place, once `apply` has resolved. */
  unmet?(undo: Undo): readonly { readonly probe: string; readonly says: string }[];
  /** Time limit of `prepare`, if longer than usual, in ms. */
  readonly prepareMs?: number;
  /** Inspects the target without changing it: finds what exactly would be disturbed, and how to undo that. */
  prepare(effect: Effect, id: string, signal: AbortSignal): Promise<Undo>;
  apply(effect: Effect, undo: Undo, signal: AbortSignal): Promise<void>;
  /** Time limit of this `apply`, if longer than usual, in ms; 0: as usual. */
  applyMs?(undo: Undo): number;
  /** Time limit of this `observeEffect`, if longer than usual, in ms; 0: as usual. */
  observeMs?(undo: Undo): number;
  /** Is the fault in place, and did it affect anything? Decided by observation, independent of `apply`. */
  observeEffect(effect: Effect, undo: Undo, signal: AbortSignal): Promise<Sighting>;
  /** Idempotent. Safe when `apply` was not called. Never touches any other process. */
  undo(undo: Undo, signal: AbortSignal): Promise<void>;
  /** Time limit of `undo`, and of `verifyRemoved`, if longer than usual, in ms. */
  readonly undoMs?: number;
  verifyRemoved(effect: Effect, undo: Undo, signal: AbortSignal): Promise<Sighting>;
  /** Which of the target's workers a prepared fault strikes; `null`: all of them, or not single ones. `also`: further ones. */
  struckWorker?(
    undo: Undo,
  ): { readonly worker: number; readonly also?: readonly number[]; readonly of: number; readonly name?: string } | null;
  /**
   * Called when the fault ends: the gate restarts a target that no supervisor restarts. Resolves with whether it did. Takes at most
   * `restartMs`.
   */
  restartAfterFault?(undo: Undo, signal: AbortSignal): Promise<boolean>;
  readonly restartMs?: number;
  /** Each end of its processes since the last call. Never rejects. */
  ends?(): Promise<readonly TargetEnd[]>;
  /**
   * Why a target that the gate has started has ended; `null`: it runs, or it is restarted.
   * @param when for example `right after it was ready`
   */
  ended?(when: string): Promise<GateFailure | null>;
  /** Names of everything that no other gate may disturb at the same time, for `target-lock`. */
  claims?(): Promise<readonly string[]>;
  /** Called before the first fault, for a target that a fault of the plan strikes. Rejects with TARGET_REFUSED for one that must not be
   * disturbed. @param effects those of the plan on this target */
  checkAllowed?(signal: AbortSignal, effects: readonly Effect[]): Promise<void>;
  /** Called before the first fault: starts the target, if the gate has to. Resolves when it is ready. */
  start?(signal: AbortSignal): Promise<void>;
  /** Called after the last fault: stops what `start` has started. */
  stop?(signal: AbortSignal): Promise<void>;
  /** The target's own counters, cheap enough to be read once a second. A target that is down has counters as well: `processes` 0. */
  observe?(signal: AbortSignal): Promise<Numbers>;
  /**
   * Called after a scenario: is the target running without the gate's help? With `restart`, the gate restarts a target that it has started.
   */
  checkRunning?(
    restart: boolean,
    signal: AbortSignal,
  ): Promise<{ readonly back: boolean; readonly restarted: boolean; readonly says: string }>;
}
