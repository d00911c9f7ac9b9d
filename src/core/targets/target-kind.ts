import type * as z from 'zod';
import type { Address } from '../address/address.ts';
import type { Target } from '../model/config/target.ts';
import type { Way } from '../model/plan/effect.ts';

/** The parameters of a target: what its schema returns. */
export type ParamsOf<T> = { readonly [Key in keyof T as string extends Key ? never : Exclude<Key, 'kind' | 'name'>]: T[Key] };

/** An address that the config gives, with the key below the kind that gives it. */
export interface GivenAddress {
  readonly key: string;
  readonly address: Address;
}

/**
 * A kind of target: how it is written in a config, which faults it takes, and everything that planning, safety and diagnosis need to know about
 * one. Nothing here touches the target; its driver of the same kind does (`world/drivers`).
 */
export interface TargetKind<T extends Target = Target> {
  readonly kind: T['kind'];
  /** With its article, for messages: `a process`. */
  readonly noun: string;
  readonly summary: string;
  /** The value under the key of that name in a target: `process: { … }`. Strict. May be built again each time that it is read. */
  readonly schema: z.ZodType<ParamsOf<T>>;
  readonly takes: readonly Way[];

  /** Does it start a program, itself or for a fault? On an event that anyone can cause, such a config is refused. */
  runsPrograms(target: T): boolean;
  /** May a fault disturb more of this machine than connections and requests of the gate's own? Refused for a fork on a machine that stays. */
  touchesMachine(target: T): boolean;
  /** Addresses in the config, for the list of forbidden hosts and for the redaction of reports. */
  addresses(target: T): readonly GivenAddress[];

  /** Is it a program that accepts connections, and not a connection or a script? */
  isServer(target: T): boolean;
  /** Where it accepts connections on this machine; null: nowhere, or the config does not say. */
  listensOn(target: T): Address | null;
  /** Does the gate open that address, or start what listens there? */
  startedByGate(target: T): boolean;
  /** Where a connection to it is forwarded; null: it is not forwarded. @param preview URL */
  leadsTo(target: T, preview: string): Address | null;
  /** Names of what a fault strikes: two targets with a name in common are the same victim. */
  identities(target: T): readonly string[];

  /** Does the gate carry its connections, so that command checks get a variable with its address? */
  isCarried(target: T): boolean;
  /** Do command checks reach the preview through it? A fault that blocks it hides every other fault from them. */
  leadsToPreview(target: T): boolean;
  /** Does a fault strike one worker that the plan draws? */
  drawsWorker(target: T): boolean;
  /** A rehearsal injects and removes the fault once before the first scenario: how long one of its steps may take, ms; null: no rehearsal. */
  rehearsalStepMs(target: T): number | null;
}
