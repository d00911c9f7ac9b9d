import type { StopCause } from './stop-cause.ts';

/** What the verdict needs to know about a kind of finding. Its wording is in `core/report/findings`. */
export interface FindingTraits {
  /**
   * What the finding shows. `behaviour`: what the preview did. `too-little`: there were too few samples to decide. `nothing`: the run itself
   * did not work as planned, so the scenario says nothing about the preview.
   */
  readonly shows: 'behaviour' | 'too-little' | 'nothing';
  /** Which probes the finding counts as bad: the failed ones or the slow ones. null: it is not about a share of the probes. */
  readonly counts: 'failed' | 'slow' | null;
  /** On which side of the required value an observed value is worse. null: the finding has no value that could be worse. */
  readonly worse: 'lower' | 'higher' | null;
  /** What is lost for good. A baseline is not repeated after it, and `accept` must not name it. null: a later run may be better. */
  readonly permanent: string | null;
  /** The cause of a run that stops because its baseline failed in this way. */
  readonly baselineCause: StopCause;
}

const kinds = {
  success: { shows: 'behaviour', counts: 'failed', worse: 'lower', permanent: null, baselineCause: 'baseline-failed' },
  latency: { shows: 'behaviour', counts: 'slow', worse: 'higher', permanent: null, baselineCause: 'baseline-slow' },
  recovers: { shows: 'behaviour', counts: 'failed', worse: 'higher', permanent: null, baselineCause: 'baseline-failed' },
  back: { shows: 'behaviour', counts: null, worse: null, permanent: null, baselineCause: 'baseline-failed' },
  felt: { shows: 'nothing', counts: null, worse: null, permanent: null, baselineCause: 'baseline-failed' },
  gone: { shows: 'nothing', counts: null, worse: null, permanent: null, baselineCause: 'baseline-failed' },
  samples: { shows: 'too-little', counts: null, worse: null, permanent: null, baselineCause: 'baseline-failed' },
  gate: { shows: 'nothing', counts: null, worse: null, permanent: null, baselineCause: 'baseline-failed' },
  // An acknowledged write that is lost stays lost (decision record 18).
  writes: { shows: 'behaviour', counts: null, worse: null, permanent: 'lost writes', baselineCause: 'baseline-writes' },
  crash: { shows: 'behaviour', counts: null, worse: null, permanent: null, baselineCause: 'baseline-failed' },
  hypothesis: { shows: 'behaviour', counts: null, worse: null, permanent: null, baselineCause: 'baseline-failed' },
} as const satisfies Readonly<Record<string, FindingTraits>>;

/** Every kind of finding. The names stand in `result.json`. */
export type ToleranceName = keyof typeof kinds;

/** One row for each kind. A kind that is added here does not compile before `core/report/findings` has the words for it. */
export const findingTraits: Readonly<Record<ToleranceName, FindingTraits>> = kinds;

const isToleranceName = (name: string): name is ToleranceName => Object.hasOwn(kinds, name);

/** In the order of the table above. */
export const toleranceNames: readonly ToleranceName[] = Object.keys(kinds).filter(isToleranceName);
