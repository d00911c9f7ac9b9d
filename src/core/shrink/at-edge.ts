import type { Edge } from '../model/lesson.ts';
import type { Scenario } from '../model/scenario.ts';
import { withValue } from './axis-value.ts';
import { isMilder } from './nowhere-harsher.ts';

/**
 * The smallest form just beyond the breaking point, to be played once more for the walk; `null` when that is nothing milder. The
 * walk turns away for good where a form held once by accident; the search for the breaking point does not.
 */
export function atEdge(smallest: Scenario, { threshold, direction, ...place }: Edge): Scenario | null {
  const form = withValue(smallest, place, direction === 'up' ? threshold.high : threshold.low);
  return isMilder(form, smallest) ? form : null;
}
