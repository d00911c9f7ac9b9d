import type { Scenario } from '../model/plan/scenario.ts';
import type { BreakingPoint } from '../model/result/lesson.ts';
import { valueOn, withValue } from './axis-value.ts';
import { between } from './between.ts';
import { isReduced } from './nowhere-more-severe.ts';
import type { Strength } from './strength.ts';

/** Nearer than the walk goes: this is the last word about the smallest form. */
const near = 1.1;

/**
 * Forms between the breaking point and the smallest that is known, the mildest first, to be played once more for the walk: it turns
 * away for good where a form held once by accident, and does not halve what is nearly equal; the search for the breaking point says
 * where that was too early. None when the smallest is as near as it can be.
 */
export function nearBreakingPoint(smallest: Scenario, { threshold, direction }: BreakingPoint, strength: Strength): readonly Scenario[] {
  const end = direction === 'up' ? threshold.high : threshold.low;
  const middle = between(end, valueOn(smallest, strength) ?? end, { grain: strength.grain, near });
  return [end, ...(middle === undefined ? [] : [middle])]
    .map((value) => withValue(smallest, strength, value))
    .filter((form) => isReduced(form, smallest));
}
