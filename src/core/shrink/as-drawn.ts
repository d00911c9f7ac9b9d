import type { Scenario } from '../model/plan/scenario.ts';
import { axesOf } from './axis.ts';
import { valueOn, withValue } from './axis-value.ts';

/**
 * The smallest form with all that matters in it as strong as it was drawn; what does not matter stays at its mildest. In the
 * smallest form everything stands where it only just breaks: two thresholds at once, each blurring the other.
 */
export function asDrawn(smallest: Scenario, drawn: Scenario, leastLastsMs: number): Scenario {
  const axes = smallest.faults.flatMap((spec) => axesOf(spec, leastLastsMs)).filter((axis) => valueOn(smallest, axis) !== axis.mildest);
  return axes.reduce((form, axis) => withValue(form, axis, valueOn(drawn, axis) ?? axis.mildest), smallest);
}
