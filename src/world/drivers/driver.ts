import type { Address } from '../../core/address/address.ts';
import type { Target } from '../../core/model/config/target.ts';
import type { GateFailure } from '../../core/model/failure.ts';
import type { Effect, Numbers, Sighting } from '../../core/model/plan/effect.ts';
import type { ProcessEnd } from '../../core/model/run/process-end.ts';
import type { Undo } from '../../core/model/run/undo.ts';
import type { KeeperClient } from '../keeper/client.ts';
import type { DriverContext } from './driver-context.ts';

/** How the gate disturbs targets of one kind. What a config says about them is in `core/targets`. */
export interface DriverKind<T extends Target = Target> {
  driver(target: T, context: DriverContext): Driver;
  /** Opens what the application connects to, before anything is started. Resolves with where it listens. */
  open?(target: T, options: OpenOptions): Promise<Address>;
}

export interface OpenOptions {
  readonly keeper: KeeperClient;
  /** URL of the preview. */
  readonly preview: string;
  /** Must requests be told apart? */
  readonly http: boolean;
  readonly signal: AbortSignal;
}

/** A process of a target ended by itself. */
export interface TargetEnd {
  readonly end: ProcessEnd;
  /** The gate ended it: it is no crash. */
  readonly expected: boolean;
  /** It is started again, as the config says that production does. */
  readonly supervised: boolean;
  agoMs(): number;
}

/** What the gate can do to one target. Every method has a deadline through its signal. */
export interface Driver {
  /** How long one step may take, where that is more than usual. */
  readonly stepMs?: number;
  /** Only its owner knows whether it can be undone: it is put on and taken out once before anything else is injected. */
  readonly rehearsed?: true;
  /** What it puts on is gone when `undo` has returned; `gone` only looks, which takes its time. */
  readonly endsAtOnce?: true;
  /** Looks, changes nothing: who exactly would be disturbed, and how it is taken back. */
  prepare(effect: Effect, id: string, signal: AbortSignal): Promise<Undo>;
  apply(effect: Effect, undo: Undo, signal: AbortSignal): Promise<void>;
  /** Is the fault in place, and did anything meet it? By observation, not by our own word. */
  felt(effect: Effect, undo: Undo, signal: AbortSignal): Promise<Sighting>;
  /** Idempotent; safe when `apply` never came; never touches somebody else's process. */
  undo(undo: Undo, signal: AbortSignal): Promise<void>;
  gone(effect: Effect, undo: Undo, signal: AbortSignal): Promise<Sighting>;
  /** Which of its workers a prepared fault strikes; `null`: no single one. */
  struckWorker?(undo: Undo): { readonly worker: number; readonly of: number } | null;
  /** The fault's time is over: what nobody else starts again is started again by the gate. Resolves with whether it was. Takes `reviveMs` at most. */
  revive?(undo: Undo, signal: AbortSignal): Promise<boolean>;
  readonly reviveMs?: number;
  /** How it ended, each time, since this was asked last. Never rejects. */
  ends?(): Promise<readonly TargetEnd[]>;
  /** Why it is not there although the gate has started it; `null`: it runs, or it is started again. `when`: `right after it was ready`. */
  ended?(when: string): Promise<GateFailure | null>;
  /** Names of what no other gate may disturb at the same time, as `target-lock` knows them. */
  claims?(): Promise<readonly string[]>;
  /** Before the first fault: what the gate itself has to start. Resolves when it is ready. */
  start?(signal: AbortSignal): Promise<void>;
  /** After the last one: what it started is stopped. */
  stop?(signal: AbortSignal): Promise<void>;
  /**
   * What the target's own counters stand at, cheap enough for once a second. A target that is not there has counters, too:
   * `processes` 0.
   */
  observe?(signal: AbortSignal): Promise<Numbers>;
  /** After a scenario: is the target there by itself? With `restart`, the gate starts what it once started. */
  back?(restart: boolean, signal: AbortSignal): Promise<{ readonly back: boolean; readonly restarted: boolean; readonly says: string }>;
}
