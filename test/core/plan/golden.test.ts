import { expect, test } from 'vitest';
import { parsePlan } from '../../../src/core/plan/parse-plan.ts';
import { planOf } from '../../../src/core/plan/plan.ts';
import { stringifyPlan } from '../../../src/core/plan/stringify.ts';
import { planText } from '../../../src/core/plan/text.ts';
import { shop, withScenarios } from './shop.ts';

const times = { needsMs: 245_000, searchMs: 180_000, budgetMs: 600_000, hardLimitMs: 660_000 };

// What these files hold is a promise: the same seed gives the same plan in every release that does not say otherwise.
test.each([
  ['shop-42', shop(), '42'],
  ['shop-3cf0ef6', shop(), '3cf0ef6'],
  ['shop-three-at-once', withScenarios(3, { min: 3, max: 3 }), '42'],
])('the plan %s is the one that is written down', async (name, config, seed) => {
  const plan = planOf(config, seed);
  await expect(stringifyPlan(plan)).toMatchFileSnapshot(`../../golden/plans/${name}.json`);
  await expect(planText(plan, times)).toMatchFileSnapshot(`../../golden/plans/${name}.txt`);
  expect(parsePlan(stringifyPlan(plan))).toEqual(plan);
});

test('a plan that does not fit its budget says what becomes of the rest', () => {
  const text = planText(planOf(shop(), '42'), { ...times, needsMs: 700_000 });
  expect(text).toContain('takes at most 11 min 40 s when all goes well, of a budget of 10 min; what does not fit is skipped');
});

test('a plan whose failures are not searched says nothing of a search', () => {
  const plan = planOf(shop(), '42');
  expect(planText(plan, times)).toContain(
    'after a failure up to 3 min more, within the budget, for its minimal scenario and breaking point',
  );
  expect(planText(plan, { ...times, searchMs: 0 })).not.toContain('after a failure');
});
