import type { Address } from '../../address/address.ts';

/** An experiment of the Chaos Toolkit with every variable filled in: what runs. Plain JSON, because an undo record holds a part of it. */
export interface ReadyExperiment {
  /** Hash of the file: a plan of another version of it is not run. */
  readonly digest: string;
  readonly probes: readonly ReadyStep[];
  readonly method: readonly ReadyStep[];
  readonly rollbacks: readonly ReadyStep[];
  readonly asks: AskedWhen;
}

/** When the gate asks the hypothesis, in addition to after the method. */
export interface AskedWhen {
  readonly before: boolean;
  /** Once a second while the method runs. */
  readonly during: boolean;
}

export type ReadyStep = {
  readonly name: string;
  readonly type: 'probe' | 'action';
  readonly does: ReadyDeed;
  /** The next step does not wait for it; the end of the method does. */
  readonly isBackground: boolean;
  readonly pauseMs: { readonly before: number; readonly after: number };
  readonly timeoutMs: number;
  /** It only prints or reads something, so it does not count as a fault. */
  readonly isHarmless: boolean;
  readonly tolerance: ReadyTolerance | null;
};

export type ReadyDeed =
  | ReadyRequest
  /** Words, never a shell. */
  | { readonly kind: 'program'; readonly words: readonly string[] }
  /** Names of files are relative to the workspace, and stay inside it. */
  | { readonly kind: 'file'; readonly func: FileFunction; readonly files: readonly string[] }
  | { readonly kind: 'wait'; readonly ms: number }
  | ReadyPython
  | ReadyToxic
  | ReadyPods;

/** A change of a proxy of Toxiproxy, by its API. */
export type ReadyToxic = {
  readonly kind: 'toxic';
  readonly api: Address;
  readonly proxy: string;
  readonly does:
    | { readonly change: 'add'; readonly toxic: ExperimentToxic }
    | { readonly change: 'remove'; readonly name: string }
    | { readonly change: 'enabled'; readonly to: boolean };
};

export type ExperimentToxic = {
  readonly name: string;
  readonly type: string;
  readonly stream: 'upstream' | 'downstream';
  readonly toxicity: number;
  readonly attributes: Readonly<Record<string, number>>;
};

/** Pods of a namespace that are deleted. */
export type ReadyPods = {
  readonly kind: 'pods';
  /** Of the kubeconfig; `null`: its current one. */
  readonly context: string | null;
  readonly namespace: string;
  /** A label selector; `null`: `pattern` alone selects. */
  readonly selector: string | null;
  /** For their names; `null`: any name. */
  readonly pattern: string | null;
  readonly share: { readonly of: 'all' } | { readonly of: 'pods' | 'percent'; readonly many: number };
  /** `null`: the grace period of each pod. */
  readonly graceS: number | null;
  readonly order: 'alphabetic' | 'oldest';
  readonly isRandom: boolean;
};

/** A function of a Python module, which the library of an installed Chaos Toolkit calls. */
export type ReadyPython = {
  readonly kind: 'python';
  /** `module.function`. */
  readonly func: string;
  /** JSON of `{ activity, configuration, secrets }` as the file has them: with names of variables, never with their values. */
  readonly call: string;
};

export type ReadyRequest = {
  readonly kind: 'request';
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  /** false only for an address of this machine. */
  readonly verifyTls: boolean;
};

export const fileFunctions = ['exists', 'isfile', 'isdir', 'rename', 'remove', 'mkdir'] as const;
export type FileFunction = (typeof fileFunctions)[number];

/** `status` of a response or program, where there is one, is compared with `equals` and `among`. */
export type ReadyTolerance =
  | { readonly kind: 'equals'; readonly value: boolean | number | string }
  | { readonly kind: 'among'; readonly values: readonly (boolean | number | string | null)[] }
  | { readonly kind: 'range'; readonly min: number; readonly max: number; readonly field: string | null }
  | { readonly kind: 'regex'; readonly pattern: string; readonly field: string | null }
  /** With neither, the path must select something. `expect`: all that it must select, in order. */
  | {
      readonly kind: 'jsonpath';
      readonly path: string;
      readonly field: string | null;
      readonly count: number | null;
      readonly expect: readonly unknown[] | null;
    };

/** What a step has returned, as the Chaos Toolkit gives it to a tolerance. */
export type Output = boolean | number | string | null | readonly unknown[] | { readonly [key: string]: unknown };
