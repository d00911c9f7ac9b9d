import type { Scenario } from '../model/plan/scenario.ts';
import type { BreakingPoint } from '../model/result/lesson.ts';
import { valueOn, withValue } from './axis-value.ts';
import { between } from './between.ts';
import { isReduced } from './nowhere-more-severe.ts';
import type { Strength } from './strength.ts';

/** Finer than the walk's ratio, because this is the final step for the minimal scenario. */
const near = 1.1;

/**
 * Variants between the breaking point and the current minimal scenario, the smallest first, to be run for the walk. The walk never tries a
 * variant again that once passed by chance, and does not halve values that count as equal; the breaking point shows where that stopped it
 * too early. Empty when the minimal scenario is as small as it can be, and when the
 * breaking point was not located.
 */
export function nearBreakingPoint(smallest: Scenario, { threshold, direction }: BreakingPoint, strength: Strength): readonly Scenario[] {
  if (threshold === null) return [];
  const end = direction === 'up' ? threshold.high : threshold.low;
  const middle = between(end, valueOn(smallest, strength) ?? end, { grain: strength.grain, near });
  return [end, ...(middle === undefined ? [] : [middle])]
    .map((value) => withValue(smallest, strength, value))
    .filter((form) => isReduced(form, smallest));
}
