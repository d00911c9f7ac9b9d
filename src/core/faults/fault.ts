import type { FaultParams, FaultSignal } from '../model/plan/effect.ts';
import type { Toxic } from '../model/plan/toxic.ts';
import type { Traffic } from '../model/plan/traffic.ts';
import type { Dice } from '../random/dice.ts';
import type { Param } from './params/param.ts';

/** What a fault stops while it is in place. */
export interface Stop {
  readonly what: 'process' | 'connections' | 'responses';
  /**
   * What a client notices. `refused`: its connection is refused immediately. `interrupted`: connections are refused and accepted in turn.
   * `reset`, `closed`: its connection is ended. `error`: it receives an error response. `silence`: its connection stays open and nothing arrives.
   */
  readonly clientSees: 'refused' | 'interrupted' | 'reset' | 'closed' | 'error' | 'silence';
}

/**
 * What a fault does, as far as the verdict and the diagnosis depend on it. Every member is mandatory, so that a new fault
 * does not compile without them; the contract of faults compares them with what the hooks do.
 */
export interface FaultTraits {
  /** null: nothing is stopped. */
  readonly stops: Stop | null;
  /** The mean time in ms by which a response begins later, where the fault strikes it. null: the fault delays nothing. */
  readonly delays: ((params: FaultParams) => number) | null;
  /** What the fault adds to the usual traffic. */
  readonly adds: 'load' | null;
  /** The share (0..1) of the target's traffic that the fault strikes while it is in place. */
  strikes(params: FaultParams): number;
}

/**
 * One kind of disturbance. It says what it does and touches nothing. Each way in which it can reach a target is an
 * optional hook of the way's own name; a target that takes the way can be disturbed by it.
 */
export interface Fault {
  readonly kind: string;
  /** For the docs: one clause, `answers come late`. */
  readonly summary: string;
  /** What counts as seen to be in effect, by something other than the injector's own word: one clause. Without it a scenario is undecided. */
  readonly observed: string;
  /** For a headline: "a … target": `slow`, `killed`. Without it the kind itself is named. */
  readonly asAdjective?: string;
  readonly traits: FaultTraits;
  /** How each parameter is written, drawn and made milder. */
  readonly params: Readonly<Record<string, Param>>;
  /** The default for `lasts`, as it would be written: `5s..15s`. */
  readonly lasts: string;
  /** What is injected, with these numbers, as a noun: `+1.9 s latency`. */
  describe(params: FaultParams): string;
  signal?(params: FaultParams): FaultSignal;
  toxic?(params: FaultParams, dice: Dice): Toxic;
  traffic?(params: FaultParams): Traffic;
  /** What is done is the target's own business: its commands. */
  readonly command?: true;
  /** Needs requests to be told apart on the link. */
  readonly http?: true;
  /** Nothing passes the link any more, so that no other fault of the scenario could be felt behind it. */
  readonly masks?: true;
}

/** What each fault's `lasts` must keep to, in ms: nobody holds a fault for longer than two minutes. */
export const lastsLimits = { min: 100, max: 120_000 } as const;
