import type { Cell, CellRun } from '../../model/plan/cell.ts';
import type { Dice } from '../../random/dice.ts';
import { type Candidate, candidateName, pairName } from '../candidate.ts';

/** What is known of a cell before the run. */
export interface KnownCell {
  readonly candidate: Candidate;
  readonly last: CellRun | null;
  readonly isNew: boolean;
}

/**
 * The cells in the order in which they run. Cells that failed come first, so that a failure is never forgotten; then those of new targets, those that
 * no run has decided, and at last those that passed, the oldest first. Among equals each target gets one fault before any gets a second one, in random
 * order; the draws are keyed by the names of fault and target, so another cell takes a place and the others keep their order.
 */
export function ordered(cells: readonly Candidate[], coverage: readonly Cell[], dice: Dice): readonly KnownCell[] {
  const lastOf = new Map(coverage.map((cell) => [pairName(cell), cell.last]));
  const knownTargets = new Set(coverage.map(({ on }) => on));
  const all = cells.map((candidate) => {
    const name = candidateName(candidate);
    const last = lastOf.get(name) ?? null;
    const isNew = coverage.length > 0 && !knownTargets.has(candidate.target.name);
    return { candidate, last, isNew, rank: rankOf(last, isNew), unit: dice.unit(name) };
  });
  /** How many cells of its target come before it in its rank. */
  const turns = new Map<(typeof all)[number], number>();
  const counts = new Map<string, number>();
  for (const one of all.toSorted((x, y) => x.unit - y.unit)) {
    const key = `${one.rank} ${one.candidate.target.name}`;
    turns.set(one, counts.get(key) ?? 0);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return all.toSorted(
    (a, b) => a.rank - b.rank || byAge(a.last, b.last, a.rank) || (turns.get(a) ?? 0) - (turns.get(b) ?? 0) || a.unit - b.unit,
  );
}

const passed = 3;

export const hasFailed = (last: CellRun | null): boolean => last?.outcome === 'failed' || last?.outcome === 'flaky';

function rankOf(last: CellRun | null, isNew: boolean): number {
  if (hasFailed(last)) return 0;
  if (isNew) return 1;
  return last?.outcome === 'passed' ? passed : 2;
}

const byAge = (a: CellRun | null, b: CellRun | null, rank: number): number =>
  rank !== passed || a === null || b === null || a.startedAt === b.startedAt ? 0 : a.startedAt < b.startedAt ? -1 : 1;
