import type { ChaosMeshEffect } from '../kubernetes/chaos-mesh/effect.ts';
import type { IstioEffect } from '../kubernetes/istio/effect.ts';
import type { LitmusEffect } from '../kubernetes/litmus/effect.ts';
import type { PodsEffect } from '../kubernetes/pods-effect.ts';
import type { FaultRule } from '../model/config/fault-rule.ts';
import type { FaultParams, FaultSignal } from '../model/plan/effect.ts';
import type { Fractions } from '../model/plan/fractions.ts';
import type { ProxyChange } from '../model/plan/proxy-change.ts';
import type { Toxic } from '../model/plan/toxic.ts';
import type { Traffic } from '../model/plan/traffic.ts';
import type { Dice } from '../random/dice.ts';
import type { GivenText } from './params/given-text.ts';
import type { Param } from './params/param.ts';
import type { WordParam } from './params/words.ts';

/** What a fault stops while it is in place. */
export interface Stop {
  readonly what: 'process' | 'connections' | 'responses';
  /**
   * What a client notices. `refused`: its connection is refused immediately. `interrupted`: connections are refused and accepted
   * alternately. `reset`, `closed`: its connection is ended. `error`: it receives an error response. `wrong body`: it receives a successful
   * response that is wrong. `silence`: its connection stays open, but no data arrives.
   */
  readonly clientSees: 'refused' | 'interrupted' | 'reset' | 'closed' | 'error' | 'wrong body' | 'silence';
}

/**
 * What a fault does, as far as the verdict and the diagnosis depend on it. Every member is mandatory, so that a new fault
 * does not compile without them; the contract of faults compares them with what the hooks do.
 */
export interface FaultTraits {
  /** null: nothing is stopped. */
  readonly stops: Stop | null;
  /** The mean additional delay of an affected response, ms; `null`: the fault does not delay responses. */
  readonly delays: ((params: FaultParams) => number) | null;
  /** What the fault adds to the usual traffic. */
  readonly adds: 'load' | null;
  /** The share (0..1) of the target's traffic that the fault affects while it is in place. */
  strikes(params: FaultParams): number;
}

/**
 * A kind of fault. It describes its effect and causes none. Each way to affect a target is an optional hook with the name of that way, and a
 * target that takes the way applies it.
 */
export interface Fault {
  readonly kind: string;
  /** What the fault does, for the docs: one clause, `responses are delayed`. */
  readonly summary: string;
  /** What shows that the fault is in effect, apart from the injector: one clause. A scenario in which this is not observed is inconclusive. */
  readonly observed: string;
  /** For a headline, "a … target": `slow`, `killed`. If omitted, the headline uses the kind. */
  readonly asAdjective?: string;
  readonly traits: FaultTraits;
  /** For the reference. `null`: no config can ask for this fault. */
  readonly docs: FaultDocs | null;
  /**
   * The parameter that a person would change first to make the fault more or less severe, or `lasts`. `null`: the fault has no degrees.
   * The contract of faults checks that the search for the breaking point begins with it.
   */
  readonly severity: string | null;
  /** How each parameter is written, drawn and reduced. */
  readonly params: Readonly<Record<string, Param>>;
  /** Parameters that are words. They are drawn as well, and never reduced. */
  readonly words?: Readonly<Record<string, WordParam>>;
  /** Says which values of a config cannot work together. `null`: they can. */
  conflict?(params: FaultRule['params']): { readonly param: string; readonly message: string; readonly hint: string } | null;
  /** Text that the plan has only if the config does. */
  readonly given?: Readonly<Record<string, GivenText>>;
  /** The default of `lasts`, as a config has it: `5s..15s`. */
  readonly lasts: string;
  /**
   * A noun phrase with these parameters: `+1.9 s latency`.
   * @param fractions stand for parameters that no run has resolved
   */
  describe(params: FaultParams, fractions?: Fractions): string;
  signal?(params: FaultParams): FaultSignal;
  toxic?(params: FaultParams, dice: Dice): Toxic;
  /** A proxy that is not the gate's (Toxiproxy) does it. */
  proxy?(params: FaultParams): ProxyChange;
  /** Says why such a proxy cannot do it, or not exactly, with these values of a config. `null`: it can. */
  limitOfProxy?(params: FaultRule['params']): LimitOfProxy | null;
  traffic?(params: FaultParams): Traffic;
  /** The main process of the target ends, and the target is started again immediately. */
  readonly restart?: true;
  /** Each process of the target may open only a few more files. */
  descriptors?(params: FaultParams): Descriptors;
  /** The control group of the target gets a limit. */
  cgroup?(params: FaultParams): GroupLimit;
  /** The processes of the target run for a share of the time only. */
  duty?(params: FaultParams): Duty;
  /** Packets of the target are dropped. */
  packets?(params: FaultParams): Packets;
  /** A volume of the target is mounted in another way. */
  mount?(params: FaultParams): Mount;
  /** The file system of a volume of the target has no space left. */
  disk?(params: FaultParams): FullDisk;
  /** The clock of the target is wrong. Only on a target that has opted in. */
  clock?(params: FaultParams): ClockSkew;
  /** The look-ups of names by the target get other responses. */
  resolver?(params: FaultParams): Resolver;
  /** Chaos Mesh disturbs the pods of the target. */
  chaosMesh?(params: FaultParams): ChaosMeshEffect;
  /** Litmus disturbs the pods of the target. */
  litmus?(params: FaultParams): LitmusEffect;
  /** The proxies of Istio disturb requests to the target. */
  istio?(params: FaultParams): IstioEffect;
  /** The API of the cluster disturbs the pods of the target. */
  pods?(params: FaultParams): PodsEffect;
  /** Everything that the server keeps is deleted. Only on a target whose config allows that, because it cannot be undone. */
  readonly flush?: true;
  /** The target applies the fault with its own commands. */
  readonly command?: true;
  /** The target runs the actions of an experiment. */
  readonly experiment?: true;
  /**
   * The fault is over as soon as it is injected, so its duration is only the time for which the gate watches its effects. A config may call this
   * time `watch`. The contract of faults checks it.
   */
  readonly instant?: true;
  /** No system survives it that is the target itself, so a config without `faults` does not ask for it. */
  readonly onlyIfAsked?: true;
  /** The link must parse HTTP requests. */
  readonly http?: true;
  /** No byte passes the link, so that no other fault behind it in the scenario could be observed. */
  readonly masks?: true;
}

/** `isRefused`: the proxy cannot do it; otherwise it does something a little different, which is a warning. */
export interface LimitOfProxy {
  readonly isRefused: boolean;
  /** A clause after "`bandwidth` on `redis`: ". */
  readonly message: string;
  readonly hint: string;
}

/** A limit of open file descriptors. */
export interface Descriptors {
  /** How many more a process may open. */
  readonly left: number;
}

/** The share of the time in which a process runs, above 0 and below 1. */
export interface Duty {
  readonly share: number;
}

/** Packets that are dropped in each direction. */
export interface Packets {
  /** Above 0 to 1. */
  readonly share: number;
  /** Name of a target: only packets between the two are dropped. Left out: all. */
  readonly peer?: string;
}

/** How a volume is mounted. `path`: in the target; left out: its only volume. */
export interface Mount {
  readonly readOnly: true;
  readonly path?: string;
}

/** A file system that is full but for `leftBytes`. `path`: of the volume; left out: the only volume on a file system of its own. */
export interface FullDisk {
  readonly leftBytes: number;
  readonly path?: string;
}

/** How wrong a clock is. Above 0: ahead of the right time. */
export interface ClockSkew {
  readonly offsetMs: number;
}

/** What a look-up of a name gets. `slow`: the response of the resolver, after `delayMs`. */
export type Resolver =
  | { readonly response: 'refused' | 'servfail' | 'nxdomain' | 'silent' }
  | { readonly response: 'slow'; readonly delayMs: number };

/** A limit of a control group. `share`: of one CPU core; `roomBytes` and `left`: in addition to what it uses now. `path`: on the disk that is limited. `ofUsage`: of the memory that it uses now. */
export type GroupLimit =
  | { readonly resource: 'cpu'; readonly share: number }
  | { readonly resource: 'memory'; readonly roomBytes: number }
  | { readonly resource: 'reclaim'; readonly ofUsage: number }
  | { readonly resource: 'processes'; readonly left: number }
  | { readonly resource: 'disk'; readonly writesPerSecond: number; readonly path?: string };

/** What the reference says about a fault, apart from `summary` and `observed`. Full sentences. */
export interface FaultDocs {
  /** The event in production that the fault stands for. */
  readonly why: string;
  /** The weaknesses of a system that the fault shows. */
  readonly reveals: string;
  /** One entry of `faults` in a config. Its targets are those of `test/contracts/example-config.ts`. */
  readonly example: string;
}

/** Limits of `lasts`, ms. No fault stays in place for longer than two minutes. */
export const lastsLimits = { min: 100, max: 120_000 } as const;
