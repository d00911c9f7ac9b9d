import { Histogram } from '../../core/evidence/histogram.ts';
import type { Tolerance } from '../../core/model/config/tolerance.ts';
import type { Window } from '../../core/model/run/window.ts';
import type { CheckView } from './check-view.ts';

/** How many seconds the numbers of the live view cover. */
const secondsBack = 5;

/** What a check shows right now: numbers over the last seconds, for display only; the verdict has its own. */
export interface Recent {
  readonly count: number;
  readonly bad: number;
  readonly p95Ms: number | null;
  /** Whether the last seconds meet the tolerances. */
  readonly ok: boolean;
}

export function recentOf(check: CheckView): Recent {
  // Numbers of the previous scenario do not describe this one.
  const own = check.fresh === 0 ? [] : check.windows.slice(-check.fresh);
  const last = own.at(-1);
  const windows = own.filter((window) => last !== undefined && window.phase === last.phase).slice(-secondsBack);
  const count = sum(windows, (window) => window.count);
  const bad = sum(windows, (window) => window.bad);
  const tolerance = last?.phase === 'during' ? check.during : check.steady;
  const enough = count - bad >= (tolerance.success ?? 0) * count;
  return { count, bad, p95Ms: p95Of(windows), ok: enough && isFast(tolerance, windows) };
}

function p95Of(windows: readonly Window[]): number | null {
  const histogram = new Histogram();
  for (const window of windows) histogram.addSparse(window.latency);
  return histogram.count === 0 ? null : histogram.quantile(0.95);
}

function isFast({ percentiles }: Tolerance, windows: readonly Window[]): boolean {
  const timed = sum(windows, (window) => window.timed);
  const slow = (limitMs: number): number => sum(windows, (window) => window.over.find(([limit]) => limit === limitMs)?.[1] ?? 0);
  return percentiles.every(({ quantile, limitMs }) => slow(limitMs) <= (1 - quantile) * timed);
}

const sum = <T>(items: readonly T[], of: (item: T) => number): number => items.reduce((total, item) => total + of(item), 0);
