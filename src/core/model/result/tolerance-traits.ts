import type { ToleranceName } from './finding.ts';
import type { StopCause } from './stop-cause.ts';

/** What the verdict needs to know about a kind of finding. The words for it are in `core/report/findings`. */
export interface ToleranceTraits {
  /**
   * What the finding shows. `behaviour`: what the preview did. `too-little`: there were too few samples to tell. `nothing`: the run itself did
   * not work as planned, so the scenario says nothing about the preview.
   */
  readonly shows: 'behaviour' | 'too-little' | 'nothing';
  /** Which probes it counts as bad: the failed ones, or the slow ones. null: none. */
  readonly counts: 'failed' | 'slow' | null;
  /** On which side of the required value the observed value is worse. */
  readonly worse: 'lower' | 'higher';
  /** What is lost for good. A baseline is not repeated after it, and `accept` must not name it. null: the next run may be better. */
  readonly permanent: string | null;
  /** Why the run stops when the baseline fails in this way. */
  readonly baselineCause: StopCause;
}

/** One entry for each kind of finding: the compiler asks for a missing one. */
export const toleranceTraits: Readonly<Record<ToleranceName, ToleranceTraits>> = {
  success: { shows: 'behaviour', counts: 'failed', worse: 'lower', permanent: null, baselineCause: 'baseline-failed' },
  latency: { shows: 'behaviour', counts: 'slow', worse: 'higher', permanent: null, baselineCause: 'baseline-slow' },
  recovers: { shows: 'behaviour', counts: 'failed', worse: 'higher', permanent: null, baselineCause: 'baseline-failed' },
  back: { shows: 'behaviour', counts: null, worse: 'higher', permanent: null, baselineCause: 'baseline-failed' },
  felt: { shows: 'nothing', counts: null, worse: 'higher', permanent: null, baselineCause: 'baseline-failed' },
  gone: { shows: 'nothing', counts: null, worse: 'higher', permanent: null, baselineCause: 'baseline-failed' },
  samples: { shows: 'too-little', counts: null, worse: 'higher', permanent: null, baselineCause: 'baseline-failed' },
  gate: { shows: 'nothing', counts: null, worse: 'higher', permanent: null, baselineCause: 'baseline-failed' },
  // An acknowledged write that is lost stays lost (decision record 18).
  writes: { shows: 'behaviour', counts: null, worse: 'higher', permanent: 'lost writes', baselineCause: 'baseline-writes' },
  crash: { shows: 'behaviour', counts: null, worse: 'higher', permanent: null, baselineCause: 'baseline-failed' },
};
