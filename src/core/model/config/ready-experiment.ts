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
  | { readonly kind: 'wait'; readonly ms: number };

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
  | { readonly kind: 'regex'; readonly pattern: string; readonly field: string | null };

/** What a step has returned, as the Chaos Toolkit gives it to a tolerance. */
export type Output = boolean | number | string | null | { readonly [key: string]: unknown };
