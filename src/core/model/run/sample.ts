/**
 * One probe of one check. Latency counts from the time it was due, not from the time it was sent, to avoid coordinated omission. The exception is the
 * time without a fault: there a probe that the gate itself sent late must not make the preview look slow.
 */
export interface Sample {
  readonly check: string;
  /** 0, 1, 2, … in the order of due times; samples are delivered in this order. */
  readonly number: number;
  /** Run clock, ms. */
  readonly dueMs: number;
  /** Later than `dueMs` only because of the gate: its schedule does not wait for responses. Absent: it was sent when it was due. */
  readonly sentMs?: number;
  readonly endMs: number;
  /** `null`: the probe succeeded. Otherwise a short reason from a closed vocabulary: `status 503`, `timeout`, `ECONNREFUSED`, `body`, … */
  readonly failure: string | null;
  /** The failure is a problem in the gate itself (EMFILE, DNS of the runner), and shows nothing about the preview. */
  readonly ours: boolean;
}
