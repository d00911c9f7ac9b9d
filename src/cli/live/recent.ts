import type { Tolerance } from '../../core/model/config/tolerance.ts';
import type { Window } from '../../core/model/run/window.ts';
import { type CheckView, histogramOf, toleranceIn } from './check-view.ts';

/** How many seconds the numbers of the live view cover. */
const secondsBack = 5;

/** What a check shows right now: numbers over the last seconds, for display only; the verdict has its own. */
export interface Recent {
  readonly count: number;
  readonly bad: number;
  /** The quantile that is shown: the judged one that is closest to what people expect, p95 if none is judged. */
  readonly quantile: number;
  readonly slowMs: number | null;
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
  const tolerance = toleranceIn(check, last?.phase ?? 'before');
  const enough = count - bad >= (tolerance.success ?? 0) * count;
  const quantile = shownOf(tolerance);
  const latency = histogramOf(windows.map((window) => window.latency));
  return {
    count,
    bad,
    quantile,
    slowMs: latency.count === 0 ? null : latency.quantile(quantile),
    ok: enough && isFast(tolerance, windows),
  };
}

const shownOf = ({ percentiles }: Tolerance): number =>
  (percentiles.find(({ quantile }) => quantile === 0.95) ?? percentiles.at(-1))?.quantile ?? 0.95;

function isFast({ percentiles }: Tolerance, windows: readonly Window[]): boolean {
  const timed = sum(windows, (window) => window.timed);
  const slow = (limitMs: number): number => sum(windows, (window) => window.over.find(([limit]) => limit === limitMs)?.[1] ?? 0);
  return percentiles.every(({ quantile, limitMs }) => slow(limitMs) <= (1 - quantile) * timed);
}

const sum = <T>(items: readonly T[], of: (item: T) => number): number => items.reduce((total, item) => total + of(item), 0);
