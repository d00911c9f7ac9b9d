import { expect, test } from 'vitest';
import { parsePlan } from '../../../src/core/plan/parse-plan.ts';
import { planOf } from '../../../src/core/plan/plan.ts';
import { scenarioOfToken } from '../../../src/core/plan/read-replay.ts';
import { tokenOf } from '../../../src/core/plan/replay.ts';
import { stringifyPlan } from '../../../src/core/plan/stringify.ts';
import { rule, shop, targets } from './shop.ts';

const seeds = Array.from({ length: 50 }, (_, n) => `seed ${n}`);
const some = (which?: 'one' | 'main') =>
  shop({
    targets: targets.map((target) => (target.kind === 'process' && which !== undefined ? { ...target, which } : target)),
    faults: [rule('kill', ['api', 'worker']), rule('latency', ['edge'])],
  });

test('a plan says which worker is struck as a share of the way through them, where the config asks for one', () => {
  const specs = seeds.flatMap((seed) => planOf(some('one'), seed).scenarios.flatMap(({ faults }) => faults));
  const [signals, others] = [specs.filter(({ fault }) => fault === 'kill'), specs.filter(({ fault }) => fault !== 'kill')];
  expect(new Set(signals.map(({ worker }) => worker?.fraction)).size).toBeGreaterThan(20);
  for (const { worker } of signals) expect(worker?.fraction).toBeLessThan(1);
  for (const spec of others) expect(spec).not.toHaveProperty('worker');
});

test('nothing else of a plan changes by it, and without it not a byte', () => {
  for (const seed of seeds) {
    const [plain, one] = [planOf(some(), seed), planOf(some('one'), seed)];
    expect(stringifyPlan(plain)).not.toContain('worker":');
    expect(stringifyPlan(planOf(some('main'), seed))).toBe(stringifyPlan(plain));
    const without = one.scenarios.map((scenario) => ({ ...scenario, faults: scenario.faults.map(({ worker: _, ...spec }) => spec) }));
    expect(without).toEqual(plain.scenarios);
  }
});

test('the plan file and the replay token bring it back, with the worker that a run has struck', () => {
  const plan = planOf(some('one'), 'seed 1');
  expect(parsePlan(stringifyPlan(plan))).toEqual(plan);
  const struck = plan.scenarios.map((scenario) => ({
    ...scenario,
    faults: scenario.faults.map((spec) => (spec.worker ? { ...spec, worker: { ...spec.worker, index: 1 } } : spec)),
  }));
  for (const scenario of [...plan.scenarios, ...struck]) expect(scenarioOfToken(tokenOf(scenario))).toEqual(scenario);
});
