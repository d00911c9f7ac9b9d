/** One probe of one check. Latency counts from when it was due, not from when it left: no coordinated omission. */
export interface Sample {
  readonly check: string;
  /** 0, 1, 2, … in the order in which they were due; samples are delivered in this order. */
  readonly number: number;
  /** Run clock, ms. */
  readonly dueMs: number;
  readonly endMs: number;
  /** `null`: it held. Otherwise a short reason from a closed vocabulary: `status 503`, `timeout`, `ECONNREFUSED`, `body`, … */
  readonly failure: string | null;
  /** The failure is the gate's own (EMFILE, its own DNS): it says nothing about the preview. */
  readonly ours: boolean;
}
