import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { GateFailure } from '../../../src/core/model/failure.ts';
import type { Plan } from '../../../src/core/model/plan/plan.ts';
import { parsePlan } from '../../../src/core/plan/parse-plan.ts';
import { planOf } from '../../../src/core/plan/plan.ts';
import { stringifyPlan } from '../../../src/core/plan/stringify.ts';
import { hostileText } from '../../contracts/hostile-text.ts';
import { assertProperty } from '../../contracts/property.ts';
import { shop } from './shop.ts';

test('what was written is read back as the same plan', () => {
  assertProperty(
    fc.property(fc.integer(), (seed) => {
      const plan = planOf(shop(), String(seed));
      expect(parsePlan(stringifyPlan(plan))).toEqual(plan);
      expect(stringifyPlan(parsePlan(stringifyPlan(plan)))).toBe(stringifyPlan(plan));
    }),
    { numRuns: 30 },
  );
});

const latency = (more: object): unknown => ({
  id: 's1.f1',
  fault: 'latency',
  on: 'edge',
  params: { delay: 100, jitter: 0, share: 1 },
  startMs: 0,
  lastsMs: 5000,
  seed: 'a',
  ...more,
});
const planWith = (...faults: unknown[]): unknown => ({
  schema: 'chaos-gate/plan/v2',
  name: 'a',
  seed: 'a',
  scenarios: [{ id: 's1', faults }],
});

test.each<[string, unknown, string]>([
  ['another schema', { ...(planWith(latency({})) as Plan), schema: 'chaos-gate/plan/v9' }, 'the plan is wrong at schema: '],
  ['an unknown key', { ...(planWith(latency({})) as Plan), extra: 1 }, 'the plan is wrong at its top level: Unrecognized key'],
  ['no scenarios', { ...(planWith() as Plan), scenarios: [] }, 'a plan without scenarios would show nothing'],
  ['no faults', planWith(), 'scenarios[0].faults: a scenario without faults would show nothing'],
  ['an unknown fault', planWith(latency({ fault: 'melt' })), 'scenarios[0].faults[0].fault: there is no such fault'],
  ['a delay of an hour', planWith(latency({ params: { delay: 3.6e6, jitter: 0, share: 1 } })), 'params.delay: must lie between 1ms and 1m'],
  ['a missing parameter', planWith(latency({ params: { delay: 5, share: 1 } })), 'params.jitter: this parameter is missing'],
  [
    'an unknown parameter',
    planWith(latency({ params: { delay: 5, jitter: 0, share: 1, x: 1 } })),
    'params.x: this fault has no such parameter',
  ],
  ['a fault of five minutes', planWith(latency({ lastsMs: 300_000 })), 'scenarios[0].faults[0].lastsMs: Too big'],
  ['a hostile target', planWith(latency({ on: 'a\u202e`::stop`' })), 'scenarios[0].faults[0].on: a name has 1 to 80'],
  ['one target twice', planWith(latency({}), latency({ id: 's1.f2' })), 'scenarios[0].faults: two faults are on the same target'],
  ['one id twice', planWith(latency({}), latency({ on: 'b' })), 'scenarios[0].faults: two faults have the same id'],
])('%s is refused, and the message says where', (_, plan, message) => {
  const failure = failureOf(JSON.stringify(plan));
  expect(failure.code).toBe('PLAN_INVALID');
  expect(failure.message).toContain(message);
});

test('whatever is read, it is a plan or a failure with a short printable message', () => {
  const hostile = fc.oneof(
    hostileText,
    fc.json(),
    fc.object().map((some) => JSON.stringify({ ...some, ...(planWith(some) as object) })),
  );
  assertProperty(
    fc.property(hostile, (text) => {
      expect(failureOf(text).message).toMatch(/^[ -~]{10,400}$/);
    }),
    { numRuns: 60 },
  );
});

function failureOf(text: string): GateFailure {
  try {
    parsePlan(text);
  } catch (error) {
    if (error instanceof GateFailure) return error;
    throw error;
  }
  throw new Error('it was taken for a plan');
}
