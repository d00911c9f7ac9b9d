import { expect, test } from 'vitest';
import type { Scenario } from '../../../src/core/model/plan/scenario.ts';
import type { BreakingPoint } from '../../../src/core/model/result/lesson.ts';
import { nearBreakingPoint } from '../../../src/core/shrink/near-breaking-point.ts';
import { type Strength, strengthOf } from '../../../src/core/shrink/strength.ts';
import { Walk } from '../../../src/core/shrink/walk.ts';
import { onCache } from './scenarios.ts';

const leastLastsMs = 8000;
const slow = (delay: number): Scenario => onCache('latency', { delay, jitter: 0, share: 1 }, 8000);
const narrow = (rate: number): Scenario => onCache('bandwidth', { rate }, 8000);
const strengthIn = (scenario: Scenario): Strength => {
  const strength = strengthOf(scenario, scenario, leastLastsMs);
  if (strength === null) throw new Error('the scenario has no strength');
  return strength;
};
const edgeOf = ({ fault, parameter, direction }: Strength): BreakingPoint => ({
  kind: 'edge',
  fault,
  parameter,
  threshold: { value: 410, low: 370, high: 450 },
  level: 0.9,
  direction,
  trials: 9,
  cut: false,
});
const near = (smallest: Scenario): readonly Scenario[] => nearBreakingPoint(smallest, edgeOf(strengthIn(smallest)), strengthIn(smallest));

test('first the value that certainly fails, then halfway from there to the minimal scenario', () => {
  expect(near(slow(1900))).toEqual([slow(450), slow(920)]);
  expect(near(narrow(64))).toEqual([narrow(370), narrow(150)]);
});

test('also where the walk counts the two as equal, but not where they are equal', () => {
  expect(near(slow(510))).toEqual([slow(450), slow(480)]);
  expect(near(slow(490))).toEqual([slow(450)]);
});

test('no variant that is not less severe', () => {
  expect(near(slow(450))).toEqual([]);
  expect(near(slow(430))).toEqual([]);
  expect(near(narrow(400))).toEqual([]);
});

test('a walk that a chance pass has misled takes the variant and continues with the rest', () => {
  const walk = new Walk(slow(1900), leastLastsMs);
  for (let form = walk.next(); form !== null; form = walk.next()) walk.record(false);
  expect(walk.best.scenario).toEqual(slow(1900));
  walk.record(true, near(walk.best.scenario)[0]);
  expect(walk.best).toMatchObject({ scenario: slow(450), failed: 1 });
});
