import type { CellRun } from '../../model/plan/cell.ts';
import type { Dice } from '../../random/dice.ts';
import { type Candidate, candidateName } from '../candidate.ts';
import { contradict } from '../contradict.ts';
import { type Memory, worthCombining } from './worth-combining.ts';

/**
 * The pairs that run next: a fault that the preview survived because another target took over, together with a fault on that target. A pair that has
 * passed does not run again on its own. Two targets that stand in for each other are one pair.
 * @param cells every fault on every target of the config
 * @param dice chooses among the faults of the target that took over; the same in every run, so that runs can be compared
 */
export function takeoverPairs(cells: readonly Candidate[], memory: Memory, preview: string, dice: Dice): readonly [Candidate, Candidate][] {
  const isWorth = worthCombining(memory);
  const pairs = (memory.lineage?.takeovers ?? []).flatMap(({ fault, on, by, last }): [Candidate, Candidate][] => {
    const first = cells.find((one) => one.fault.kind === fault && one.target.name === on);
    if (first === undefined || hasPassed(last)) return [];
    const [second] = cells
      .filter((one) => one.target.name === by && isWorth(first, one) && !contradict(first, one, preview))
      .toSorted((a, b) => rankOf(a, fault) - rankOf(b, fault) || dice.unit(candidateName(a)) - dice.unit(candidateName(b)));
    return second === undefined ? [] : [[first, second]];
  });
  return [
    ...new Map(
      pairs.toReversed().map((pair) => [
        pair
          .map(({ target }) => target.name)
          .sort()
          .join(' '),
        pair,
      ]),
    ).values(),
  ].toReversed();
}

const hasPassed = (last: CellRun | null): boolean => last?.outcome === 'passed';

/** The fault that the first target did not withstand alone is the likeliest to reach both. */
const rankOf = ({ fault }: Candidate, kind: string): number => (fault.kind === kind ? 0 : 1);
