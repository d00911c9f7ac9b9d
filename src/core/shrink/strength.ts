import type { Scenario } from '../model/plan/scenario.ts';
import type { BreakingPoint } from '../model/result/lesson.ts';
import { type Axis, axesOf } from './axis.ts';
import { valueOn } from './axis-value.ts';
import { byPrecedence } from './precedence.ts';

/** The one strength whose breaking point is looked for, and between which values. */
export interface Strength extends Axis {
  /** As it was drawn: there it broke. */
  readonly harshest: number;
  readonly direction: BreakingPoint['direction'];
}

/**
 * Which strength of a failing scenario to ask about: of those that are more than their mildest in the smallest form, hence
 * matter, the first by precedence (`delay`, `rate`, …, at last `lasts`); when none is, the first that was drawn above its
 * mildest. `null`: there is nothing that could be less.
 * @param drawn the same scenario as the plan has it
 */
export function strengthOf(smallest: Scenario, drawn: Scenario, leastLastsMs: number): Strength | null {
  const axes = byPrecedence(smallest.faults.flatMap((spec) => axesOf(spec, leastLastsMs)));
  const able = axes.flatMap((axis) => strengthOn(axis, drawn) ?? []);
  return able.find((axis) => valueOn(smallest, axis) !== axis.mildest) ?? able[0] ?? null;
}

function strengthOn(axis: Axis, drawn: Scenario): Strength | null {
  const harshest = valueOn(drawn, axis);
  if (harshest === undefined || harshest === axis.mildest) return null;
  return { ...axis, harshest, direction: axis.mildest < harshest ? 'up' : 'down' };
}
