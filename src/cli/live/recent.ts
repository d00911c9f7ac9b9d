import { Histogram } from '../../core/evidence/histogram.ts';
import type { Tolerance } from '../../core/model/tolerance.ts';
import type { Window } from '../../core/model/window.ts';
import type { CheckView } from './check-view.ts';

/** How many seconds the numbers of the live view look back. */
const secondsBack = 5;

/** What a check shows right now: numbers over the last seconds, for the eye; the verdict has its own. */
export interface Recent {
  readonly count: number;
  /** 0..1; `null` before the first sample. */
  readonly success: number | null;
  readonly p95Ms: number | null;
  /** Does it look as tolerated? */
  readonly ok: boolean;
}

export function recentOf(check: CheckView): Recent {
  const last = check.windows.at(-1);
  const windows = check.windows.filter((window) => last !== undefined && window.phase === last.phase).slice(-secondsBack);
  const count = sum(windows, (window) => window.count);
  const success = count === 0 ? null : 1 - sum(windows, (window) => window.bad) / count;
  const tolerance = last?.phase === 'during' ? check.during : check.steady;
  return { count, success, p95Ms: p95Of(windows), ok: isWithin(tolerance, success, windows) };
}

function p95Of(windows: readonly Window[]): number | null {
  const histogram = new Histogram();
  for (const window of windows) histogram.addSparse(window.latency);
  return histogram.count === 0 ? null : histogram.quantile(0.95);
}

function isWithin(tolerance: Tolerance, success: number | null, windows: readonly Window[]): boolean {
  const timed = sum(windows, (window) => window.timed);
  const slow = (limitMs: number): number => sum(windows, (window) => window.over.find(([limit]) => limit === limitMs)?.[1] ?? 0);
  const fastEnough = tolerance.percentiles.every(({ quantile, limitMs }) => slow(limitMs) <= (1 - quantile) * timed);
  return fastEnough && (success === null || success >= (tolerance.success ?? 0));
}

const sum = <T>(items: readonly T[], of: (item: T) => number): number => items.reduce((total, item) => total + of(item), 0);
