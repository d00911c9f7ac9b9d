import type * as z from 'zod';
import type { Address } from '../address/address.ts';
import type { Fault } from '../faults/fault.ts';
import type { SafetyRules } from '../model/config/safety.ts';
import type { Target } from '../model/config/target.ts';
import type { FaultParams, Way } from '../model/plan/effect.ts';

/** The parameters of a target: what its schema returns. */
export type ParamsOf<T> = { readonly [Key in keyof T as string extends Key ? never : Exclude<Key, 'kind' | 'name'>]: T[Key] };

/** An address in the config, with its key below the target's kind. */
export interface GivenAddress {
  readonly key: string;
  readonly address: Address;
  /** It must be written in the config itself: a change of a variable must not change what is disturbed. */
  readonly isLiteral?: true;
}

/** Its section in docs/reference.md, after its summary. */
export interface TargetDocs {
  /** Why one would disturb it: one sentence, about what happens in production. */
  readonly why: string;
  /** A line under `targets:`; `null`: it always exists, and no config declares it. */
  readonly example: string | null;
}

/** Why the section `safety` does not allow a target. */
export interface NotAllowed {
  /** Below the target's kind. */
  readonly key: string;
  /** One clause. */
  readonly says: string;
  readonly hint: string;
}

/** A workload as those need it who disturb its pods without the gate. */
export interface ClusterWorkload {
  /** A context of the kubeconfig; left out: its current one. */
  readonly context?: string;
  readonly namespace: string;
  readonly name: string;
  /** On which its pods accept HTTP requests; left out: not known. */
  readonly port?: number;
  /** The container that a fault of a container is for; left out: the pod as a whole, or its first one. */
  readonly container?: string;
}

/** `removeMs`: until the removal is verified. */
export interface StepsMs {
  readonly injectMs: number;
  readonly removeMs: number;
}

/** The steps of a target that is disturbed immediately. */
export const momentary: StepsMs = { injectMs: 0, removeMs: 0 };

/**
 * A kind of target: its part of the config, the faults that it supports, and everything that planning, safety and diagnosis need to know
 * about it. No code here touches a target; that is the task of the driver of the same kind (`world/drivers`).
 */
export interface TargetKind<T extends Target = Target> {
  readonly kind: T['kind'];
  /** With its article, for messages: `a process`. */
  readonly noun: string;
  readonly summary: string;
  readonly docs: TargetDocs;
  /** Schema of the value under the target's key, `process: { … }`. Strict. May be built again for each access. */
  readonly schema: z.ZodType<ParamsOf<T>>;
  readonly takes: readonly Way[];
  /** What this target takes, where that depends on its parameters: some of `takes`. */
  takesOn?(target: T): readonly Way[];
  /** Why this target does not take an effect with these values, although it takes the way: one clause. `null`: it does. */
  refusal?(target: T, fault: Fault, params: FaultParams): string | null;
  /** What of it these rules do not allow. On a pull request they are those of the base commit. `null`: all is allowed. */
  notAllowed?(target: T, safety: SafetyRules): NotAllowed | null;
  /** The workload of a cluster whose pods it stands for. */
  workload?(target: T): ClusterWorkload;
  /** Is it one container or several, which have a network of their own? */
  readonly isContainer: boolean;

  /** Does it start a program, itself or for a fault? On an event that anyone can cause, such a config is refused. */
  runsPrograms(target: T): boolean;
  /** May a fault disturb more of this machine than the gate's own connections and requests? Refused for a fork on a self-hosted runner. */
  touchesMachine(target: T): boolean;
  /** Addresses in the config, for the list of forbidden hosts and for the redaction of reports. */
  addresses(target: T): readonly GivenAddress[];

  /** Is it a program that accepts connections, rather than a connection or a script? */
  isServer(target: T): boolean;
  /** The address on which it accepts connections on this machine; `null`: there is none, or the config does not give it. */
  listensOn(target: T): Address | null;
  /** The address of a server of this machine whose whole content may be deleted; `null`: the config does not allow that. */
  expendable(target: T): Address | null;
  /** Does the gate open this address, or start the process that listens on it? */
  startedByGate(target: T): boolean;
  /**
   * The address to which its connections are forwarded; `null`: they are not.
   * @param preview URL
   */
  leadsTo(target: T, preview: string): Address | null;
  /** The target, or else the Compose service, to which its connections lead by name; `null`: they lead to an address, or nowhere. */
  leadsToNamed(target: T): string | null;
  /** Names of what a fault would disturb: targets that share a name are the same victim. */
  identities(target: T): readonly string[];

  /** Does the gate carry its connections, so that command checks get a variable with its address? */
  isCarried(target: T): boolean;
  /** Do command checks reach the preview through it? A fault that blocks it hides every other fault from them. */
  leadsToPreview(target: T): boolean;
  /** Does a fault strike one worker, drawn with the plan, or a share of the workers together? */
  drawsWorker(target: T): boolean | { readonly share: number };
  /** How long injecting a fault and removing it may take, in addition to its duration, ms; 0: moments, which no plan counts. */
  stepsMs(target: T): StepsMs;
  /** Time limit of one step of a rehearsal, which injects and removes a fault once before the first scenario, ms; `null`: no rehearsal. */
  rehearsalStepMs(target: T): number | null;
}
