import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { GateFailure } from '../../../src/core/model/failure.ts';
import type { Scenario } from '../../../src/core/model/plan/scenario.ts';
import { toBase64Url } from '../../../src/core/plan/base64url.ts';
import { planOf } from '../../../src/core/plan/plan.ts';
import { scenarioOfToken } from '../../../src/core/plan/read-replay.ts';
import { replayToken, tokenOf } from '../../../src/core/plan/replay.ts';
import { hashOf } from '../../../src/core/random/hash-of.ts';
import { hostileText } from '../../contracts/hostile-text.ts';
import { assertProperty } from '../../contracts/property.ts';
import { shop, withScenarios } from './shop.ts';

test('a token holds the very scenario', () => {
  assertProperty(
    fc.property(fc.string({ minLength: 1, unit: fc.constantFrom(...'abc019.-_') }), (seed) => {
      const plan = planOf(withScenarios(5), seed);
      for (const scenario of plan.scenarios) expect(scenarioOfToken(replayToken(plan, scenario.id))).toEqual(scenario);
    }),
    { numRuns: 30 },
  );
});

test('seeds and ids that do not follow the custom survive as well', () => {
  const [scenario] = planOf(withScenarios(1, { min: 2, max: 2 }), 'a').scenarios as [Scenario];
  const [first, second] = scenario.faults as [Scenario['faults'][0], Scenario['faults'][0]];
  for (const faults of [
    [{ ...first, id: 'x' }, second],
    [first, { ...second, seed: 'other' }],
    [second],
    [{ ...first, seed: 'b' }, second],
  ]) {
    expect(scenarioOfToken(tokenOf({ id: 'smallest', faults }))).toEqual({ id: 'smallest', faults });
  }
});

const plan = planOf(shop(), '42');
const token = replayToken(plan, 's1');

test('a token is short, and nothing in it means anything to a shell or to markdown', () => {
  for (const { id } of plan.scenarios) {
    expect(replayToken(plan, id)).toMatch(/^cg2\.[A-Za-z0-9_-]+\.[0-9a-z]+$/);
    expect(replayToken(plan, id).length).toBeLessThan(400);
  }
});

test('line breaks that copying brought in do not matter', () => {
  expect(scenarioOfToken(` ${token.slice(0, 40)}\n  ${token.slice(40)}\n`)).toEqual(plan.scenarios[0]);
});

const forged = (content: unknown): string => {
  const payload = toBase64Url(JSON.stringify(content));
  return `cg2.${payload}.${hashOf(payload).toString(36)}`;
};
const lasting = (ms: number): unknown => ['s1', 'a', ['kill', 'api', {}, 0, ms]];

test.each([
  ['nothing', '', 'it does not look like'],
  ['some text', 'replay me', 'it does not look like'],
  ['a cut one', token.slice(0, -20), 'it is not complete'],
  ['a changed one', token.replace('.W', '.X'), 'it is not complete'],
  ['one of a later release', token.replace('cg2', 'cg3'), 'another release (cg3)'],
  ['an endless one', `cg2.${'A'.repeat(100_000)}`, 'it is longer than'],
  ['one that is no JSON', `cg2.AAAA.${hashOf('AAAA').toString(36)}`, 'it does not hold a scenario'],
  ['one of another form', forged({ id: 's1' }), 'it does not hold a scenario'],
  ['one of null', forged(null), 'it does not hold a scenario'],
  ['one of nulls', forged([null, null, null]), 'it does not hold a scenario'],
  ['one of numbers', forged([1, 2, 3]), 'it does not hold a scenario'],
  ['a fault of an hour', forged(lasting(3_600_000)), 'its scenario is wrong at faults[0].lastsMs'],
  [
    'two hundred faults',
    forged(['s1', 'a', ...Array(200).fill(['kill', 'api', {}, 0, 1])]),
    'its scenario is wrong at faults: a scenario has at most 10 faults',
  ],
])('%s is refused', (_, text, why) => {
  expect(failureOf(text)).toMatchObject({ code: 'REPLAY_INVALID', message: expect.stringContaining(why) });
});

test('a right forgery is a scenario like any other', () => {
  expect(scenarioOfToken(forged(lasting(5000))).faults[0]).toMatchObject({ fault: 'kill', on: 'api', lastsMs: 5000 });
});

test('whatever is handed in, it is refused with a short printable message', () => {
  assertProperty(
    fc.property(
      fc.oneof(
        hostileText,
        fc.json().map((text) => forged(JSON.parse(text))),
      ),
      (text) => {
        expect(failureOf(text).message).toMatch(/^[ -~…]{10,400}$/);
      },
    ),
    { numRuns: 80 },
  );
});

test('there is no token for a scenario that the plan does not have', () => {
  expect(() => replayToken(plan, 's99')).toThrow(RangeError);
});

function failureOf(text: string): GateFailure {
  try {
    scenarioOfToken(text);
  } catch (error) {
    if (error instanceof GateFailure) return error;
    throw error;
  }
  throw new Error('it was taken for a token');
}
