import type { Phase } from './phase.ts';

/**
 * One probe: `[ms from the start of its second, kind, how many, slowest]`. Probes of one kind that were due within the same 20 ms share an entry.
 * `kind`: 0 succeeded, 1 timed out, 2 failed otherwise. `slowest`: ms from when it was due until it ended.
 */
export type ProbeMark = readonly [offsetMs: number, kind: 0 | 1 | 2, count: number, slowestMs: number];

/** One second of one check, closed when every probe that was due in it has ended. */
export interface Window {
  readonly check: string;
  readonly phase: Phase;
  /** Whole seconds of the run clock. */
  readonly second: number;
  readonly count: number;
  readonly bad: number;
  /** How many of `bad` followed a probe that was not; what goes on from the second before began there. Earlier journals have none. */
  readonly bursts?: number;
  /** Probes that failed through the gate's own trouble; not in `count`. */
  readonly ours: number;
  /** At most eight reasons, the rest under `other`. */
  readonly reasons: Readonly<Record<string, number>>;
  /** How many have a latency: those that held, and timeouts (which exceed every limit). */
  readonly timed: number;
  /** `[limitMs, how many of `timed` took longer]` for each limit that the check's tolerances name. */
  readonly over: readonly (readonly [number, number])[];
  /** The same as `bursts` for what took longer, by limit. */
  readonly overBursts?: readonly (readonly [number, number])[];
  /** Sparse histogram of `timed`: `[bucket, count]`, see `core/evidence/histogram`. */
  readonly latency: readonly (readonly [number, number])[];
  /** Sparse histogram of how long those took that failed otherwise than by a timeout; journals of earlier versions have none. */
  readonly failed?: readonly (readonly [number, number])[];
  readonly firstBadMs: number | null;
  readonly lastBadMs: number | null;
  /** For pictures at the scale of a short fault; only of scenarios that reports show, and bounded for each of them. */
  readonly marks?: readonly ProbeMark[];
}
