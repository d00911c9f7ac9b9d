import type { FaultRule } from '../model/config/fault-rule.ts';
import type { Scenario } from '../model/plan/scenario.ts';
import { axesOf } from './axis.ts';
import { valueOn, withValue } from './axis-value.ts';

/**
 * The minimal scenario with every parameter that matters back at its drawn value; parameters that do not matter stay at their weakest. In
 * the minimal scenario every parameter is just strong enough to fail, so two thresholds would be measured together and each would blur the
 * other.
 */
export function asDrawn(smallest: Scenario, drawn: Scenario, leastLastsMs: number, rules: readonly FaultRule[] = []): Scenario {
  const axes = smallest.faults
    .flatMap((spec) => axesOf(spec, leastLastsMs, rules))
    .filter((axis) => valueOn(smallest, axis) !== axis.weakest);
  return axes.reduce((form, axis) => withValue(form, axis, valueOn(drawn, axis) ?? axis.weakest), smallest);
}
