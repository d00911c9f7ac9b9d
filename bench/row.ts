/** One line of the benchmark table. Ratios come from interleaved rounds of one run; absolute numbers are for orientation. */
export interface BenchRow {
  readonly row: string;
  /** What we measured, with its unit: `44,100 req/s`. */
  readonly ours: string;
  /** The same of the peer; `–` when there is none. */
  readonly peer: string;
  /** Ours against the peer's, `1.04 ×`; `–` when there is none. */
  readonly ratio: string;
  /** As written in docs/benchmarks.md: `≥ 1.0 ×`. */
  readonly goal: string;
  readonly ok: boolean;
  readonly note?: string;
}

/** The options that `run.ts` passes to every row. `quick`: fewer and shorter rounds. */
export interface BenchOptions {
  readonly quick: boolean;
}

/** A file of this folder that holds rows exports `row` of this shape. */
export type BenchRows = (options?: BenchOptions) => Promise<BenchRow[]>;
