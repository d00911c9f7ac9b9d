import type { Phase } from './phase.ts';

/**
 * One or more probes: `[ms from the start of their second, kind, count, slowest]`. Probes of one kind that were due within the same 20 ms share an
 * entry. `kind`: 0 succeeded, 1 timed out, 2 failed otherwise. `slowest`: the longest time from due to end, ms.
 */
export type ProbeMark = readonly [offsetMs: number, kind: 0 | 1 | 2, count: number, slowestMs: number];

/** One second of one check, complete when every probe that was due in it has ended. */
export interface Window {
  readonly check: string;
  readonly phase: Phase;
  /** Whole seconds of the run clock. */
  readonly second: number;
  readonly count: number;
  readonly bad: number;
  /** How many bursts of bad probes began in this second: bad probes that follow a good one. Journals of earlier versions have none. */
  readonly bursts?: number;
  /** Probes that failed because of a problem in the gate itself; not in `count`. */
  readonly ours: number;
  /** At most eight reasons; the rest is under `other`. */
  readonly reasons: Readonly<Record<string, number>>;
  /** How many probes have a latency: successes, and timeouts (which exceed every limit). */
  readonly timed: number;
  /** `[limitMs, how many of timed took longer]` for each limit in the check's tolerances. */
  readonly over: readonly (readonly [number, number])[];
  /** Like `bursts`, for probes that took longer than a limit, by limit. */
  readonly overBursts?: readonly (readonly [number, number])[];
  /** Sparse histogram of `timed`: `[bucket, count]`, see `core/evidence/histogram`. */
  readonly latency: readonly (readonly [number, number])[];
  /** Sparse histogram of how long failed probes other than timeouts took; journals of earlier versions have none. */
  readonly failed?: readonly (readonly [number, number])[];
  readonly firstBadMs: number | null;
  readonly lastBadMs: number | null;
  /** For charts at the scale of a short fault; only for scenarios that reports show, and bounded per scenario. */
  readonly marks?: readonly ProbeMark[];
}
