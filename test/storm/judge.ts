import type { Account } from './life.ts';

/** What must hold over all runs of a row, beside "nothing is left": times in ms, and how many runs were met in mid-fault. */
export interface Limits {
  readonly goneP95Ms: number;
  readonly goneP99Ms: number;
  readonly liveShare: number;
}

export const limits = (given: Partial<Limits>): Limits => ({
  goneP95Ms: Number.POSITIVE_INFINITY,
  goneP99Ms: Number.POSITIVE_INFINITY,
  liveShare: 0,
  ...given,
});

export interface Judgement {
  readonly goal: string;
  readonly seen: string;
  readonly ok: boolean;
}

/** @param own what counts as a problem of this row */
export function judge(accounts: readonly Account[], { goneP95Ms, goneP99Ms, liveShare }: Limits): Judgement {
  const bad = accounts.filter(({ problems }) => problems.length > 0).length;
  const gone = accounts.map((account) => account.goneMs);
  const over = accounts.map((account) => account.overMs);
  const live = accounts.filter((account) => account.live).length / accounts.length;
  const claims = [
    { goal: '0 residual', ok: bad === 0 },
    { goal: `removed p95 ≤ ${goneP95Ms / 1000} s`, limit: goneP95Ms, ok: quantile(gone, 0.95) <= goneP95Ms },
    { goal: `removed p99 ≤ ${goneP99Ms / 1000} s`, limit: goneP99Ms, ok: quantile(gone, 0.99) <= goneP99Ms },
    { goal: `≥ ${liveShare * 100} % in mid-fault`, limit: liveShare || Number.POSITIVE_INFINITY, ok: live >= liveShare },
  ].filter(({ limit = 0 }) => limit !== Number.POSITIVE_INFINITY);
  return {
    goal: claims.map(({ goal }) => goal).join(', '),
    seen: `${bad} residual; removed ${three(gone)}; over ${three(over)}; ${Math.round(live * 100)} % in mid-fault`,
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
