import type { FaultRule } from '../model/config/fault-rule.ts';
import type { Scenario } from '../model/plan/scenario.ts';
import { type Axis, axesOf } from './axis.ts';
import { valueOn, withValue } from './axis-value.ts';
import { between } from './between.ts';
import { aloneTrials, onFewerReplicas, startedTogether, withoutOne } from './fewer-faults.ts';
import { isNowhereMoreSevere } from './nowhere-more-severe.ts';
import { byPrecedence } from './precedence.ts';

/**
 * Reduced variants of a failing scenario, the largest reduction first: fewer faults, fewer replicas, all faults at the start, then one parameter at a time
 * at its weakest, so that an irrelevant parameter costs one trial, and finally halfway to a value that passed. Lengths come first where
 * they go to their minimum, because that shortens every later trial, and last where they are halved.
 * @param passed variants that passed; halving starts from their values
 */
export function* reducedForms(
  scenario: Scenario,
  passed: readonly Scenario[],
  leastLastsMs: number,
  rules: readonly FaultRule[] = [],
): Generator<Scenario, void> {
  yield* aloneTrials(scenario);
  yield* withoutOne(scenario);
  yield* onFewerReplicas(scenario);
  if (scenario.faults.some(({ startMs }) => startMs > 0)) yield startedTogether(scenario);
  const axes = byPrecedence(scenario.faults.flatMap((spec) => axesOf(spec, leastLastsMs, rules)));
  for (const axis of [...axes.filter(isLength), ...axes.filter((each) => !isLength(each))])
    if (valueOn(scenario, axis) !== axis.weakest) yield withValue(scenario, axis, axis.weakest);
  for (const axis of axes) yield* halfway(scenario, passed, axis);
}

const isLength = ({ parameter }: Axis): boolean => parameter === 'lasts';

function* halfway(scenario: Scenario, passed: readonly Scenario[], axis: Axis): Generator<Scenario, void> {
  const value = valueOn(scenario, axis) ?? axis.weakest;
  const middle = between(strongestPassed(scenario, passed, axis), value, axis);
  if (middle !== undefined) yield withValue(scenario, axis, middle);
}

/**
 * The most severe value at which the scenario would pass, because a scenario that is at least as severe passed. The weakest value when none
 * is known.
 */
function strongestPassed(scenario: Scenario, passed: readonly Scenario[], axis: Axis): number {
  const values = passed.flatMap((each) => {
    const value = valueOn(each, axis);
    return value !== undefined && isNowhereMoreSevere(withValue(scenario, axis, value), each) ? value : [];
  });
  const present = valueOn(scenario, axis) ?? axis.weakest;
  return values.reduce((best, value) => (Math.abs(value - present) < Math.abs(best - present) ? value : best), axis.weakest);
}
