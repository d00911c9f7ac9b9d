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
  | ReadyProgram
  /** Names of files are relative to the workspace, and stay inside it. */
  | { readonly kind: 'file'; readonly func: FileFunction; readonly files: readonly string[] }
  | { readonly kind: 'wait'; readonly ms: number }
  | ReadyPython
  | ReadyToxic
  | ReadyPods
  | ReadyLook
  | ReadyDeployment;

/** Words, never a shell. */
export type ReadyProgram = { readonly kind: 'program'; readonly words: readonly string[] };

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

/** Where in a cluster. */
type ReadyNamespace = {
  /** Of the kubeconfig; `null`: its current one. */
  readonly context: string | null;
  readonly namespace: string;
};

/** Pods of a namespace that are deleted. */
export type ReadyPods = ReadyNamespace & {
  readonly kind: 'pods';
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

export const lookQuestions = [
  'pods_in_phase',
  'pods_not_in_phase',
  'pods_in_conditions',
  'count_pods',
  'count_min_pods',
  'pod_is_not_available',
  'all_pods_healthy',
  'deployment_available_and_healthy',
  'deployment_fully_available',
  'deployment_not_fully_available',
  'service_is_initialized',
] as const;
export type LookQuestion = (typeof lookQuestions)[number];

/** A probe of chaostoolkit-kubernetes. It changes nothing. */
export type ReadyLook = ReadyNamespace & {
  readonly kind: 'look';
  readonly asks: LookQuestion;
  /** Of the deployment or service; `null`: any. */
  readonly name: string | null;
  /** A label selector; `null`: any. */
  readonly selector: string | null;
  readonly phase: string | null;
  readonly conditions: readonly { readonly type: string; readonly status: string }[];
  /** The number of pods that is enough. */
  readonly least: number;
  /** The time in which it asks again. */
  readonly waitMs: number;
  /** It fails where it would return false. */
  readonly raises: boolean;
};

/** A change of a deployment. */
export type ReadyDeployment = ReadyNamespace & {
  readonly kind: 'deployment';
  readonly name: string;
  /** `null`: its pods are replaced, as `kubectl rollout restart` does. */
  readonly replicas: number | null;
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
export type ReadyValueTolerance =
  | { readonly kind: 'equals'; readonly value: boolean | number | string }
  | { readonly kind: 'among'; readonly values: readonly unknown[] }
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

/** Another probe judges: it gets what the first one has returned as the argument `value`, and returns something that Python takes as true. */
export type ReadyToleranceProbe = {
  readonly kind: 'probe';
  /** Without its arguments. */
  readonly does: ReadyRequest | ReadyProgram | ReadyPython;
  /** Its other arguments, filled in; those of Python are in its `call`. */
  readonly given: { readonly [key: string]: unknown };
  readonly timeoutMs: number;
};

export type ReadyTolerance = ReadyValueTolerance | ReadyToleranceProbe;

/** What a step has returned, as the Chaos Toolkit gives it to a tolerance. */
export type Output = boolean | number | string | null | readonly unknown[] | { readonly [key: string]: unknown };
