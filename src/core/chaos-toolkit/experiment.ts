import type { StartingChecks } from './starting-checks.ts';

/** What of an experiment of the Chaos Toolkit is known after reading its file. Nothing was run. */
export interface Experiment {
  readonly title: string;
  /** In the order in which they run: the probes of the hypothesis, the method, the rollbacks. */
  readonly steps: readonly Step[];
  /** What of its hypothesis a config can have. */
  readonly start: StartingChecks;
  /** Environment variables that its `configuration` and `secrets` read. */
  readonly variables: readonly Variable[];
  /** Every reason why it cannot run here; empty: each step is one that the gate understands without Python. */
  readonly refusals: readonly Remark[];
  /** Where the gate would differ from the Chaos Toolkit, and what is probably a mistake. */
  readonly notes: readonly Remark[];
}

export const parts = ['hypothesis', 'method', 'rollbacks'] as const;
export type Part = (typeof parts)[number];

export interface Step {
  readonly part: Part;
  readonly name: string;
  readonly type: 'probe' | 'action';
  readonly does: Deed;
  readonly judge?: Judge;
}

/** A probe that is the tolerance of another one. */
export interface Judge {
  readonly name: string;
  readonly does: Deed;
}

/** What the gate does itself for functions of Python. */
export type KnownKind = 'file' | 'wait' | 'toxic' | 'pods' | 'look' | 'deployment';

/** What a step does: requests, starts a program, calls Python, touches a file, waits, or disturbs something that a target of the gate can disturb as well. */
export type Deed =
  | { readonly kind: 'request'; readonly method: string; readonly url: string; readonly sends?: unknown }
  | { readonly kind: 'program'; readonly words: readonly string[] }
  | { readonly kind: KnownKind | 'python'; readonly func: string };

export interface Variable {
  readonly name: string;
  readonly secret: boolean;
}

/** One reason or note, and where in the file it is about. */
export interface Remark {
  readonly code: Code;
  /** For example `method[0].provider`. */
  readonly path: string;
  /** Counted from 1; null: not known. */
  readonly place: { readonly line: number; readonly column: number } | null;
  readonly says: string;
}

/** Reasons of a refusal, and then codes of notes. Codes are part of the contract, texts are not. */
export type Code =
  | 'not-an-experiment'
  | 'activity-invalid'
  | 'activity-without-provider'
  | 'provider'
  | 'python-function'
  | 'not-a-guest'
  | 'path-outside'
  | 'shell-syntax'
  | 'control'
  | 'dry'
  | 'too-long'
  | 'secret-vault'
  | 'ref-unknown'
  | 'tolerance-missing'
  | 'tolerance-invalid'
  | 'regex-dialect'
  | 'nothing-is-checked'
  | 'rollbacks-never'
  | 'rollback-of-nothing'
  | 'variable-missing'
  | 'not-run'
  | 'host-forbidden'
  | 'unverified'
  | 'unknown-key'
  | 'control-ignored'
  | 'deprecated'
  | 'tolerance-counts'
  | 'tolerance-always-met'
  | 'after-check-added'
  | 'no-fault'
  | 'no-way-back'
  | 'verify-tls'
  | 'ignored';
