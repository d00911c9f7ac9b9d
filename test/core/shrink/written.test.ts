import { expect, test } from 'vitest';
import type { FaultRule } from '../../../src/core/model/config/fault-rule.ts';
import { axesOf } from '../../../src/core/shrink/axis.ts';
import { byPrecedence } from '../../../src/core/shrink/precedence.ts';
import { strengthOf } from '../../../src/core/shrink/strength.ts';
import { given, right } from '../config/given.ts';
import { onCache } from './scenarios.ts';

const range = (min: number, max: number) => ({ min, max, log: true, whole: true });
const rule = (params: FaultRule['params'], more: Partial<FaultRule> = {}): FaultRule => ({
  fault: 'latency',
  on: ['cache'],
  params,
  lasts: { oneOf: [9_000] },
  weight: 1,
  ...more,
});
/** As the config has it that sets no parameter. */
const standard = right(given({ faults: '[{ fault: latency, on: cache, lasts: 9s }]' })).faults[0] as FaultRule;
const slow = onCache('latency', { delay: 1_900, jitter: 150, share: 0.8 }, 9_000);
const inOrder = (...rules: readonly FaultRule[]) =>
  byPrecedence(slow.faults.flatMap((spec) => axesOf(spec, 2_000, rules))).map(({ parameter }) => parameter);

test.each<[string, readonly FaultRule[], readonly string[]]>([
  ['no config', [], ['delay', 'jitter', 'share', 'lasts']],
  ['rules for other faults and targets', [rule({}, { on: ['db'] }), rule({}, { fault: 'reset' })], ['delay', 'jitter', 'share', 'lasts']],
  ['a range', [rule({ delay: range(50, 3_000) })], ['delay', 'lasts']],
  ['no parameter: only the severity of the fault', [rule({})], ['delay', 'lasts']],
  ['only defaults', [standard], ['delay', 'lasts']],
  ['a jitter, and defaults', [{ ...standard, params: { ...standard.params, jitter: { oneOf: [150] } } }], ['delay', 'jitter', 'lasts']],
  ['a fixed delay and a range of shares', [rule({ delay: { oneOf: [1_900] }, share: range(0.1, 1) })], ['share', 'delay', 'lasts']],
  [
    'a fixed delay and alternatives for the length',
    [rule({ delay: { oneOf: [1_900] } }, { lasts: { oneOf: [2_000, 9_000] } })],
    ['lasts', 'delay'],
  ],
  [
    'a fixed delay and no length: its default range is not drawn by the config',
    [rule({ delay: { oneOf: [1_900] } }, { lasts: range(5_000, 15_000), isUsualLength: true })],
    ['delay', 'lasts'],
  ],
  ['two rules', [rule({ delay: { oneOf: [100] } }), rule({ jitter: range(0, 90) })], ['jitter', 'delay', 'lasts']],
])('with %s, the parameters are explored in this order', (_what, rules, order) => {
  expect(inOrder(...rules)).toEqual(order);
});

test('the breaking point is searched first in what the config draws', () => {
  expect(strengthOf(slow, slow, 2_000)?.parameter).toBe('delay');
  expect(strengthOf(slow, slow, 2_000, [rule({ delay: { oneOf: [1_900] }, share: range(0.1, 1) })])?.parameter).toBe('share');
});
