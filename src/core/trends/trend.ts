import type { Outcome } from '../model/result/outcome.ts';
import type { RunRecord, ScenarioRecord } from '../model/result/run-record.ts';

/** One run in a trend. */
export interface TrendPoint extends Pick<RunRecord, 'startedAt' | 'commit'> {
  /** Of `decided` scenarios. */
  readonly passed: number;
  readonly decided: number;
  /** The slowest recovery of the scenarios that passed, ms; null: none is known. */
  readonly slowestMs: number | null;
}

/** A scenario that failed, but not each time. */
export interface Unsteady {
  readonly what: string;
  readonly failed: number;
  readonly runs: number;
}

export interface Trend {
  /** Oldest first; runs that decided no scenario are left out. */
  readonly points: readonly TrendPoint[];
  /** The most frequent failures first. */
  readonly unsteady: readonly Unsteady[];
}

export const trendOf = (runs: readonly RunRecord[]): Trend => ({
  points: runs.map(pointOf).filter(({ decided }) => decided > 0),
  unsteady: unsteadyIn(runs),
});

const isFailure = (outcome: Outcome): boolean => outcome === 'failed' || outcome === 'flaky';
const isDecided = ({ outcome }: ScenarioRecord): boolean => outcome === 'passed' || isFailure(outcome);

function pointOf({ startedAt, commit, scenarios }: RunRecord): TrendPoint {
  const passed = scenarios.filter(({ outcome }) => outcome === 'passed');
  const times = passed.flatMap(({ recoveredMs }) => recoveredMs ?? []);
  return {
    startedAt,
    commit,
    passed: passed.length,
    decided: scenarios.filter(isDecided).length,
    slowestMs: times.length === 0 ? null : Math.max(...times),
  };
}

/**
 * Scenarios with the same faults that are flaky, or whose outcome has changed more than once: one that failed until it was fixed, or passed until a
 * change made it fail, is not among them.
 */
function unsteadyIn(runs: readonly RunRecord[]): readonly Unsteady[] {
  const byId = new Map<string, ScenarioRecord[]>();
  for (const one of runs.flatMap(({ scenarios }) => scenarios).filter(isDecided)) byId.set(one.id, [...(byId.get(one.id) ?? []), one]);
  return [...byId.values()]
    .filter((all) => all.some(({ outcome }) => outcome === 'flaky') || turnsIn(all) > 1)
    .map((all) => ({ what: all.at(-1)?.what ?? '', failed: all.filter(({ outcome }) => isFailure(outcome)).length, runs: all.length }))
    .toSorted((a, b) => b.failed / b.runs - a.failed / a.runs || (a.what < b.what ? -1 : 1));
}

const turnsIn = (all: readonly ScenarioRecord[]): number =>
  all.filter((one, index) => index > 0 && isFailure(one.outcome) !== isFailure(all[index - 1]?.outcome ?? one.outcome)).length;
