import type { Cell } from '../../model/plan/cell.ts';
import type { Lineage } from '../../model/plan/lineage.ts';
import type { Result } from '../../model/result/result.ts';
import { type Candidate, candidateName, pairName } from '../candidate.ts';
import { hasFailed } from './ordered.ts';

/** What is remembered of earlier runs. */
export interface Memory {
  readonly coverage: readonly Cell[];
  /** undefined: nothing is known. */
  readonly lineage?: Lineage | undefined;
}

/** @param baseline the earlier result; undefined: there is none */
export const memoryOf = (baseline: Pick<Result, 'coverage' | 'lineage'> | undefined): Memory => ({
  coverage: baseline?.coverage ?? [],
  lineage: baseline?.lineage,
});

/**
 * Are two faults worth a scenario together? Not if one of them fails alone: the scenario would only fail again. Not if no good response
 * needed both targets: then neither can stand in for the other. What is not known is worth it. Results of merged pull requests, which may only change
 * the order of a plan, do not count.
 */
export function worthCombining({ coverage, lineage }: Memory): (a: Candidate, b: Candidate) => boolean {
  const failing = new Set(coverage.filter(({ last }) => last?.merged !== true && hasFailed(last)).map(pairName));
  const checksOf = new Map(lineage?.carried.map(({ target, checks }) => [target, new Set(checks)]));
  const inTurn = new Set(lineage?.takeovers.flatMap(({ on, by }) => [`${on} ${by}`, `${by} ${on}`]));
  const share = (a: string, b: string): boolean => {
    const [first, second] = [checksOf.get(a), checksOf.get(b)];
    return first === undefined || second === undefined || [...first].some((check) => second.has(check)) || inTurn.has(`${a} ${b}`);
  };
  return (a, b) => ![a, b].some((one) => failing.has(candidateName(one))) && share(a.target.name, b.target.name);
}
