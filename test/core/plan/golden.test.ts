import { expect, test } from 'vitest';
import { parsePlan } from '../../../src/core/plan/parse-plan.ts';
import { planOf } from '../../../src/core/plan/plan.ts';
import { stringifyPlan } from '../../../src/core/plan/stringify.ts';
import { planText } from '../../../src/core/plan/text.ts';
import { shop, withScenarios } from './shop.ts';

// What these files hold is a promise: the same seed gives the same plan in every release that does not say otherwise.
test.each([
  ['shop-42', shop(), '42'],
  ['shop-3cf0ef6', shop(), '3cf0ef6'],
  ['shop-three-at-once', withScenarios(3, { min: 3, max: 3 }), '42'],
])('the plan %s is the one that is written down', async (name, config, seed) => {
  const plan = planOf(config, seed);
  await expect(stringifyPlan(plan)).toMatchFileSnapshot(`../../golden/plans/${name}.json`);
  await expect(planText(plan)).toMatchFileSnapshot(`../../golden/plans/${name}.txt`);
  expect(parsePlan(stringifyPlan(plan))).toEqual(plan);
});
