import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scenarioContent } from '../../../src/core/compare/content.ts';
import type { FaultRule } from '../../../src/core/model/config/fault-rule.ts';
import type { FaultSpec } from '../../../src/core/model/plan/fault-spec.ts';
import type { Plan } from '../../../src/core/model/plan/plan.ts';
import type { Scenario } from '../../../src/core/model/plan/scenario.ts';
import { parsePlan } from '../../../src/core/plan/parse-plan.ts';
import { planOf } from '../../../src/core/plan/plan.ts';
import { scenarioOfToken } from '../../../src/core/plan/read-replay.ts';
import { tokenOf } from '../../../src/core/plan/replay.ts';
import { resolvedPlan } from '../../../src/core/plan/resolve.ts';
import { stringifyPlan } from '../../../src/core/plan/stringify.ts';
import { planText } from '../../../src/core/plan/text.ts';
import { withValue } from '../../../src/core/shrink/axis-value.ts';
import { exampleConfig } from '../../contracts/example-config.ts';
import { assertProperty } from '../../contracts/property.ts';
import { rule, withScenarios } from './shop.ts';

const rules = [rule('reset', ['api-to-cache', 'edge']), rule('cut', ['api-to-cache', 'edge'])];
const drawn = (seed: string, faults: readonly FaultRule[] = rules): Plan => planOf(withScenarios(8, { min: 1, max: 2 }, { faults }), seed);
const specsOf = ({ scenarios }: Pick<Plan, 'scenarios'>): readonly FaultSpec[] => scenarios.flatMap(({ faults }) => faults);
const someSeed = fc.string({ minLength: 1, maxLength: 8, unit: fc.constantFrom(...'abc019') });

describe('an `after` that the config does not set', () => {
  test('is a fraction in the plan, without a number of bytes', () => {
    const all = Array.from({ length: 100 }, (_, n) => specsOf(drawn(`seed ${n}`))).flat();
    for (const { params, fractions } of all) {
      expect(params).toEqual({ share: 1 });
      expect(fractions?.after).toBeGreaterThanOrEqual(0);
      expect(fractions?.after).toBeLessThan(1);
    }
    const zero = (kind: string): number => {
      const own = all.filter(({ fault }) => fault === kind);
      return own.filter(({ fractions }) => fractions?.after === 0).length / own.length;
    };
    expect(zero('reset')).toBeCloseTo(0.1, 1);
    expect(zero('reset')).toBeGreaterThan(0.05);
    expect(zero('cut')).toBeLessThan(0.02);
  });

  test('lies within what the link carries in a response, whatever the seed', () => {
    assertProperty(
      fc.property(someSeed, fc.integer({ min: 1, max: 100_000 }), (seed, carried) => {
        for (const { fault, params, fractions } of specsOf(resolvedPlan(drawn(seed), () => carried))) {
          const after = Number(params.after);
          expect(Number.isInteger(after)).toBe(true);
          expect(after).toBeLessThanOrEqual(carried);
          expect(after).toBeGreaterThanOrEqual(fault === 'cut' || (fractions?.after ?? 0) > 0 ? 1 : 0);
          expect(Math.abs(after - (fractions?.after ?? 0) * carried)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('is the smallest one where the link carried nothing, so that any use of the link reaches it', () => {
    for (const { fault, params } of specsOf(resolvedPlan(drawn('a'), () => null))) expect(params.after).toBe(fault === 'cut' ? 1 : 0);
  });

  test('is asked for by target and length of the fault', () => {
    const asked: string[] = [];
    const plan = drawn('a');
    resolvedPlan(plan, (target, lastsMs) => {
      asked.push(`${target} ${lastsMs}`);
      return 1;
    });
    expect(asked).toEqual(specsOf(plan).map(({ on, lastsMs }) => `${on} ${lastsMs}`));
  });

  test('is kept by a replay, which may have measured something else', () => {
    assertProperty(
      fc.property(someSeed, fc.nat({ max: 9_999 }), fc.nat({ max: 9_999 }), (seed, first, second) => {
        const ran = resolvedPlan(drawn(seed), () => first);
        const replayed = { ...ran, scenarios: ran.scenarios.map((scenario) => scenarioOfToken(tokenOf(scenario))) };
        expect(resolvedPlan(replayed, () => second)).toEqual(ran);
        expect(resolvedPlan(parsePlan(stringifyPlan(ran)), () => second)).toEqual(ran);
      }),
      { numRuns: 30 },
    );
  });

  test('survives the plan file and the token before any run', () => {
    const plan = drawn('b');
    expect(parsePlan(stringifyPlan(plan))).toEqual(plan);
    for (const scenario of plan.scenarios) expect(scenarioOfToken(tokenOf(scenario))).toEqual(scenario);
  });

  test('is shown as a part of a response', () => {
    const times = { needsMs: 1, searchMs: 0, budgetMs: 1, hardLimitMs: 1 };
    expect(planText(drawn('a'), times)).toMatch(/(cuts|resets) after \d[\d.]* % of a response/);
    expect(
      planText(
        resolvedPlan(drawn('a'), () => 1_000),
        times,
      ),
    ).toMatch(/(cuts|resets) after \d[\d.]* k?B/);
  });

  test('is the same question in two runs that measured different responses, until the search changes it', () => {
    const [plain] = drawn('a').scenarios as [Scenario];
    const [one, other] = [100, 900].map((bytes) => resolvedPlan(drawn('a'), () => bytes).scenarios[0] as Scenario) as [Scenario, Scenario];
    expect(one).not.toEqual(other);
    expect(scenarioContent(one)).toBe(scenarioContent(other));
    const axis = { fault: plain.faults[0]?.id ?? '', parameter: 'after' };
    const milder = withValue(one, axis, 5_000);
    expect(scenarioContent(milder)).not.toBe(scenarioContent(one));
    expect(milder.faults[0]).not.toHaveProperty('fractions');
    expect(withValue(one, axis, Number(one.faults[0]?.params.after))).toEqual(one);
  });
});

test('an `after` that the config sets is taken as it is written', () => {
  for (const [written, least, most] of [
    ['3kB', 3_000, 3_000],
    ['0B..4kB', 0, 4_000],
    ['[10B, 20B]', 10, 20],
  ] as const) {
    const { faults } = exampleConfig({ fault: `{ fault: reset, on: app-to-redis, after: ${written} }` });
    const plan = planOf({ ...exampleConfig({}), faults }, 'a');
    for (const spec of specsOf(plan)) {
      expect(spec).not.toHaveProperty('fractions');
      expect(spec.params.after).toBeGreaterThanOrEqual(least);
      expect(spec.params.after).toBeLessThanOrEqual(most);
    }
    expect(resolvedPlan(plan, () => 7)).toEqual(plan);
  }
  const { faults } = exampleConfig({ fault: '{ fault: reset, on: app-to-redis }' });
  expect(planOf({ ...exampleConfig({}), faults }, 'a').scenarios[0]?.faults[0]?.fractions).toHaveProperty('after');
});

test.each([
  ['a fraction of another parameter', { share: 0.5 }, { after: 1, share: 1 }, 'params.share: the run does not resolve this parameter'],
  ['a fraction above 1', { after: 2 }, { share: 1 }, 'fractions.after: Too big'],
  ['a parameter that no fraction stands for', {}, { share: 1 }, 'params.after: this parameter is missing'],
])('%s is refused', (_, fractions, params, message) => {
  const fault = { id: 's1.f1', fault: 'reset', on: 'a', params, startMs: 0, lastsMs: 5_000, seed: 'a', fractions };
  const text = JSON.stringify({ schema: 'chaos-gate/plan/v2', name: 'a', seed: 'a', scenarios: [{ id: 's1', faults: [fault] }] });
  expect(() => parsePlan(text)).toThrow(message);
});
