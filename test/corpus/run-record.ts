import type { WeaknessName } from '../../src/core/model/result/diagnosis.ts';
import type { Outcome, RunVerdict } from '../../src/core/model/result/outcome.ts';
import type { Seen } from './one-shot.ts';
import type { RunKind } from './run-kind.ts';

/** Which run: the same order is the same plan. */
export interface RunSpec {
  readonly pair: string;
  readonly kind: RunKind;
  readonly seed: number;
}

/** What one run came to; a line of the log. */
export interface RunRecord extends RunSpec {
  readonly verdict: RunVerdict | 'no result';
  readonly reason: string;
  /** Of its only scenario; null: it did not come to it. */
  readonly outcome: Outcome | null;
  /** What broke when it was played first, by fingerprint. */
  readonly broke: readonly string[];
  /** The surest first. */
  readonly diagnoses: readonly WeaknessName[];
  readonly smallest: { readonly faults: number; readonly strength: number | null; readonly cut: boolean } | null;
  readonly edge: { readonly parameter: string; readonly value: number; readonly low: number; readonly high: number } | null;
  /** When all was judged, before smaller forms were searched, and when it would have been in a run of fixed length, ms. */
  readonly judgedMs: number | null;
  readonly fixedMs: number | null;
  /** The whole run from outside, ms. */
  readonly wallMs: number;
  /** Of the peer's runs: did a probe fail that had not before? */
  readonly oneShot: Seen | null;
  /** The last words of a run without a result. */
  readonly trouble?: string;
}

export const nameOf = ({ pair, kind, seed }: RunSpec): string => `${pair} ${kind} ${seed}`;
