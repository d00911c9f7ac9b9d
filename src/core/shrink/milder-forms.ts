import type { Scenario } from '../model/plan/scenario.ts';
import { type Axis, axesOf } from './axis.ts';
import { valueOn, withValue } from './axis-value.ts';
import { between } from './between.ts';
import { aloneTrials, startedTogether, withoutOne } from './fewer-faults.ts';
import { isNowhereMoreSevere } from './nowhere-more-severe.ts';
import { byPrecedence } from './precedence.ts';

/**
 * Milder forms of a scenario that broke, those first that would take most away: fewer faults, all at once, then one thing
 * at a time at its mildest, so that what does not matter is gone after one try each; then halfway to what held. Lengths come
 * first where they go to the end, since every later try is the shorter for it, and last where they are halved.
 * @param held forms that did not break: where they stand is where halving begins
 */
export function* reducedForms(scenario: Scenario, held: readonly Scenario[], leastLastsMs: number): Generator<Scenario, void> {
  yield* aloneTrials(scenario);
  yield* withoutOne(scenario);
  if (scenario.faults.some(({ startMs }) => startMs > 0)) yield startedTogether(scenario);
  const axes = byPrecedence(scenario.faults.flatMap((spec) => axesOf(spec, leastLastsMs)));
  for (const axis of [...axes.filter(isLength), ...axes.filter((each) => !isLength(each))])
    if (valueOn(scenario, axis) !== axis.mildest) yield withValue(scenario, axis, axis.mildest);
  for (const axis of axes) yield* halfway(scenario, held, axis);
}

const isLength = ({ parameter }: Axis): boolean => parameter === 'lasts';

function* halfway(scenario: Scenario, held: readonly Scenario[], axis: Axis): Generator<Scenario, void> {
  const value = valueOn(scenario, axis) ?? axis.mildest;
  const middle = between(harshestHeld(scenario, held, axis), value, axis);
  if (middle !== undefined) yield withValue(scenario, axis, middle);
}

/** The harshest value at which the scenario would hold, since something that is nowhere milder held; the mildest when none is known. */
function harshestHeld(scenario: Scenario, held: readonly Scenario[], axis: Axis): number {
  const values = held.flatMap((each) => {
    const value = valueOn(each, axis);
    return value !== undefined && isNowhereMoreSevere(withValue(scenario, axis, value), each) ? value : [];
  });
  const present = valueOn(scenario, axis) ?? axis.mildest;
  return values.reduce((best, value) => (Math.abs(value - present) < Math.abs(best - present) ? value : best), axis.mildest);
}
