import type { WeaknessName } from '../../src/core/model/result/diagnosis.ts';
import type { Outcome, RunVerdict } from '../../src/core/model/result/outcome.ts';
import type { OneShotResult } from './one-shot.ts';
import type { RunKind } from './run-kind.ts';

/** Names a run. The same pair, kind and seed give the same plan. */
export interface RunSpec {
  readonly pair: string;
  readonly kind: RunKind;
  readonly seed: number;
}

/** The outcome of one run; a line of the log. */
export interface RunRecord extends RunSpec {
  readonly verdict: RunVerdict | 'no result';
  readonly reason: string;
  /** Of its only scenario; null: the run ended before it. */
  readonly outcome: Outcome | null;
  /** What failed in the first run of the scenario, by fingerprint. */
  readonly broke: readonly string[];
  /** The diagnosis with the highest confidence comes first. */
  readonly diagnoses: readonly WeaknessName[];
  readonly smallest: { readonly faults: number; readonly strength: number | null; readonly cut: boolean } | null;
  readonly edge: { readonly parameter: string; readonly value: number; readonly low: number; readonly high: number } | null;
  /** When the verdict was known (before the search for minimal scenarios), and when it would have been in a run of fixed length, ms. */
  readonly judgedMs: number | null;
  readonly fixedMs: number | null;
  /** Duration of the whole process, ms. */
  readonly wallMs: number;
  /** In runs of the peer: whether a probe failed that had succeeded before the fault. */
  readonly oneShot: OneShotResult | null;
  /** The end of the output of a run without a result. */
  readonly trouble?: string;
}

export const nameOf = ({ pair, kind, seed }: RunSpec): string => `${pair} ${kind} ${seed}`;
