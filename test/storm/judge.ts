import type { RunReport } from './process.ts';

/** Limits over all runs of a row, in addition to "nothing is left": times in ms, and the share of runs that ended while a fault was in place. */
export interface Limits {
  readonly removedP95Ms: number;
  readonly removedP99Ms: number;
  readonly midFaultShare: number;
}

export const limits = (given: Partial<Limits>): Limits => ({
  removedP95Ms: Number.POSITIVE_INFINITY,
  removedP99Ms: Number.POSITIVE_INFINITY,
  midFaultShare: 0,
  ...given,
});

export interface Judgement {
  readonly goal: string;
  readonly seen: string;
  readonly ok: boolean;
}

export function judge(reports: readonly RunReport[], { removedP95Ms, removedP99Ms, midFaultShare }: Limits): Judgement {
  const bad = reports.filter(({ problems }) => problems.length > 0).length;
  const removed = reports.map((report) => report.removedMs);
  const over = reports.map((report) => report.overMs);
  const inMidFault = reports.filter((report) => report.inMidFault).length / reports.length;
  const claims = [
    { goal: '0 residual', ok: bad === 0 },
    { goal: `removed p95 ≤ ${removedP95Ms / 1000} s`, limit: removedP95Ms, ok: quantile(removed, 0.95) <= removedP95Ms },
    { goal: `removed p99 ≤ ${removedP99Ms / 1000} s`, limit: removedP99Ms, ok: quantile(removed, 0.99) <= removedP99Ms },
    { goal: `≥ ${midFaultShare * 100} % in mid-fault`, limit: midFaultShare || Number.POSITIVE_INFINITY, ok: inMidFault >= midFaultShare },
  ].filter(({ limit = 0 }) => limit !== Number.POSITIVE_INFINITY);
  return {
    goal: claims.map(({ goal }) => goal).join(', '),
    seen: `${bad} residual; removed ${three(removed)}; over ${three(over)}; ${Math.round(inMidFault * 100)} % in mid-fault`,
    ok: claims.every(({ ok }) => ok),
  };
}

/** p50/p95/p99 in seconds. */
const three = (values: readonly number[]): string =>
  `${[0.5, 0.95, 0.99].map((share) => (quantile(values, share) / 1000).toFixed(2)).join('/')} s`;

/** Nearest rank. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}
