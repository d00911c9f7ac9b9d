import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { planSchema } from '../../../src/core/model/plan/plan.ts';
import { parsePlan } from '../../../src/core/plan/parse-plan.ts';
import { planOf } from '../../../src/core/plan/plan.ts';
import { scenarioOfToken } from '../../../src/core/plan/read-replay.ts';
import { replayToken } from '../../../src/core/plan/replay.ts';
import { stringifyPlan } from '../../../src/core/plan/stringify.ts';
import { shop } from './shop.ts';

const stored = (name: string): string => readFileSync(new URL(`../../golden/plans/v1/${name}.json`, import.meta.url), 'utf8');

// Written by releases that drew plans of version 1. Nothing but a deletion of these files may change them.
describe.each(['shop-42', 'shop-three-at-once', 'shop-workers'])('the plan %s of version 1', (name) => {
  const plan = parsePlan(stored(name));
  const tokens = Object.entries(JSON.parse(stored(`${name}.tokens`)) as Record<string, string>);

  test('is read, and written again byte for byte', () => {
    expect(plan.schema).toBe('chaos-gate/plan/v1');
    expect(stringifyPlan(plan)).toBe(stored(name));
  });

  test.each(tokens)('has a token for %s that gives the very scenario', (id, token) => {
    expect(token).toMatch(/^cg1\./);
    expect(scenarioOfToken(token)).toEqual(plan.scenarios.find((scenario) => scenario.id === id));
  });
});

test('plans and tokens are written in version 2', () => {
  const plan = planOf(shop(), '42');
  expect(plan.schema).toBe(planSchema);
  expect(planSchema).toBe('chaos-gate/plan/v2');
  expect(replayToken(plan, 's1')).toMatch(/^cg2\./);
});
