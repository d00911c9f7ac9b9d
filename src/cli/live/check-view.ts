import { Histogram } from '../../core/evidence/histogram.ts';
import type { Tolerance } from '../../core/model/config/tolerance.ts';
import type { Phase } from '../../core/model/run/phase.ts';
import type { Window } from '../../core/model/run/window.ts';

export interface CheckView {
  readonly name: string;
  readonly steady: Tolerance;
  readonly during: Tolerance;
  /** The last seconds, in all phases, oldest first; at most `windowsMax`. */
  readonly windows: readonly Window[];
  /** How many of them, counted from the end, belong to the current scenario. */
  readonly fresh: number;
  /** Of the current scenario. */
  readonly tally: Readonly<Record<Phase, Tally>>;
}

export interface Tally {
  readonly count: number;
  readonly bad: number;
  /** Sparse histogram, as of a window. */
  readonly latency: Window['latency'];
}

const windowsMax = 30;
const nothing: Tally = { count: 0, bad: 0, latency: [] };

export const emptyTally: CheckView['tally'] = { before: nothing, during: nothing, after: nothing };

/** Adds one second to the view of a check. */
export function withWindow(check: CheckView, window: Window): CheckView {
  const { count, bad, latency } = check.tally[window.phase];
  return {
    ...check,
    windows: [...check.windows, window].slice(-windowsMax),
    fresh: Math.min(check.fresh + 1, windowsMax),
    tally: {
      ...check.tally,
      [window.phase]: { count: count + window.count, bad: bad + window.bad, latency: histogramOf([latency, window.latency]).sparse() },
    },
  };
}

export function histogramOf(all: readonly Window['latency'][]): Histogram {
  const histogram = new Histogram();
  for (const latency of all) histogram.addSparse(latency);
  return histogram;
}

/** The tolerance that is judged in a phase. */
export const toleranceIn = ({ steady, during }: Pick<CheckView, 'steady' | 'during'>, phase: Phase): Tolerance =>
  phase === 'during' ? during : steady;
