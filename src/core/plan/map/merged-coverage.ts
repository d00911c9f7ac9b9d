import type { Cell, CellRun } from '../../model/plan/cell.ts';
import { pairName } from '../candidate.ts';

/** More cells than a config has: bounds what a file from outside can cause. */
const mostCells = 10_000;

/**
 * The coverage of the base, with what the runs of merged pull requests add. Those files come from artifacts, so they may only change the order of a plan:
 * a failure that the base knows stays known until a run on the base passes, and what they say is marked.
 * @param now start of this run, ISO 8601, UTC; a time after it is wrong
 */
export function withMerged(base: readonly Cell[], merged: readonly Cell[], now: string): readonly Cell[] {
  const cells = new Map(base.map((cell) => [pairName(cell), cell]));
  for (const { fault, on, last } of merged.slice(0, mostCells)) {
    const name = pairName({ fault, on });
    const known = cells.get(name);
    if (last === null || !isPlausible(last, now) || !gives(last, known?.last ?? null)) continue;
    const { startedAt, run, commit, outcome } = last;
    cells.set(name, { fault, on, scenario: null, last: { startedAt, run, commit, outcome, merged: true } });
  }
  return [...cells.values()];
}

const isPlausible = ({ startedAt }: CellRun, now: string): boolean =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z$/.test(startedAt) && startedAt <= now;

/** Is it decided and later, and does it hide no failure? */
const gives = ({ startedAt, outcome }: CellRun, known: CellRun | null): boolean =>
  (outcome === 'passed' || outcome === 'failed' || outcome === 'flaky') &&
  (known === null ||
    known.outcome === 'inconclusive' ||
    known.outcome === 'unrestored' ||
    (known.outcome === 'passed' && startedAt > known.startedAt));
