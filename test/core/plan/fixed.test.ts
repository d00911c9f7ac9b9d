import { expect, it } from 'vitest';
import { parsePlan } from '../../../src/core/plan/parse-plan.ts';
import { planOf } from '../../../src/core/plan/plan.ts';
import { scenarioOfToken } from '../../../src/core/plan/read-replay.ts';
import { replayToken } from '../../../src/core/plan/replay.ts';
import { stringifyPlan } from '../../../src/core/plan/stringify.ts';
import { planText } from '../../../src/core/plan/text.ts';
import { shop } from './shop.ts';

const fixed = [
  { fault: 'experiment', on: 'chaos/down.json', params: { method: '2 actions and 1 rollback', digest: 'leq3q8' }, lastsMs: 5_700 },
  { fault: 'experiment', on: 'chaos/up.json', params: { method: '1 action and no rollbacks', digest: 'a1' }, lastsMs: 5_700 },
];

it('has every experiment first, whatever the seed, and draws the rest as without them', () => {
  for (const seed of ['a', 'b']) {
    const [plain, plan] = [planOf(shop(), seed), planOf(shop({ fixed }), seed)];
    expect(plan.scenarios.slice(2)).toEqual(plain.scenarios);
    expect(plan.scenarios.slice(0, 2).map(({ id, faults }) => [id, faults.map(({ on }) => on)])).toEqual([
      ['x1', ['chaos/down.json']],
      ['x2', ['chaos/up.json']],
    ]);
  }
});

it('has only experiments where there is nothing to draw', () => {
  expect(planOf(shop({ fixed, faults: [] }), 'a').scenarios.map(({ id }) => id)).toEqual(['x1', 'x2']);
});

it('can be written, read and replayed like any other', () => {
  const plan = planOf(shop({ fixed }), 'a');
  expect(parsePlan(stringifyPlan(plan))).toEqual(plan);
  expect(scenarioOfToken(replayToken(plan, 'x1')).faults).toEqual(plan.scenarios[0]?.faults);
  const text = planText(plan, { needsMs: 1, searchMs: 0, budgetMs: 1, hardLimitMs: 1 });
  expect(text).toMatch(/x1 +immediately +5\.7 s +chaos\/down\.json +experiment +the experiment: 2 actions and 1 rollback\n/);
});
