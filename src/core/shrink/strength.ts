import type { FaultRule } from '../model/config/fault-rule.ts';
import type { Scenario } from '../model/plan/scenario.ts';
import type { BreakingPoint } from '../model/result/lesson.ts';
import { type Axis, axesOf } from './axis.ts';
import { valueOn } from './axis-value.ts';
import { byPrecedence } from './precedence.ts';

/** The axis whose breaking point is searched, and its range. */
export interface Strength extends Axis {
  /** The drawn value, at which the scenario failed. */
  readonly strongest: number;
  readonly direction: BreakingPoint['direction'];
}

/**
 * Which axis of a failing scenario to search: the first by precedence (`delay`, `rate`, …, `lasts` last) of those that are above their
 * weakest value in the minimal scenario, and so matter. If there is none, the first that was drawn above its weakest value. `null`: nothing
 * can be reduced.
 * @param drawn the same scenario as in the plan
 * @param rules of the config: what they draw is searched first, and what they do not set is not searched
 */
export function strengthOf(smallest: Scenario, drawn: Scenario, leastLastsMs: number, rules: readonly FaultRule[] = []): Strength | null {
  const axes = byPrecedence(smallest.faults.flatMap((spec) => axesOf(spec, leastLastsMs, rules)));
  const able = axes.flatMap((axis) => strengthOn(axis, drawn) ?? []);
  return able.find((axis) => valueOn(smallest, axis) !== axis.weakest) ?? able[0] ?? null;
}

function strengthOn(axis: Axis, drawn: Scenario): Strength | null {
  const strongest = valueOn(drawn, axis);
  if (strongest === undefined || strongest === axis.weakest) return null;
  return { ...axis, strongest, direction: axis.weakest < strongest ? 'up' : 'down' };
}
