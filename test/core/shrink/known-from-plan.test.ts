import { expect, test } from 'vitest';
import type { FaultSpec } from '../../../src/core/model/plan/fault-spec.ts';
import type { ScenarioResult } from '../../../src/core/model/result/result.ts';
import { knownFromPlan } from '../../../src/core/shrink/known-from-plan.ts';
import { knownTrials } from '../../../src/core/shrink/known-trials.ts';
import { type Strength, strengthOf } from '../../../src/core/shrink/strength.ts';

const spec = (id: string, fault: string, on: string, params: FaultSpec['params'], lastsMs: number): FaultSpec => ({
  id,
  fault,
  on,
  params,
  startMs: 0,
  lastsMs,
  seed: 'a',
});
const slow = (id: string, delay: number, lastsMs = 8000, on = 'cache') =>
  spec(`${id}.f1`, 'latency', on, { delay, jitter: 0, share: 1 }, lastsMs);
const fingerprint = 'during success front';
const result = (id: string, outcome: ScenarioResult['outcome'], faults: readonly FaultSpec[], fingerprints = [fingerprint]) =>
  ({
    id,
    outcome,
    faults: faults.map((one) => ({ spec: one })),
    tries: outcome === 'failed' ? [1, 2].map(() => ({ outcome, fingerprints })) : [{ outcome, fingerprints: [] }],
  }) as unknown as ScenarioResult;

const about = { id: 's1', faults: [slow('s1', 1900)] };
const strength = strengthOf(about, about, 2000) as Strength;
const answersOf = (...results: readonly ScenarioResult[]) =>
  knownTrials(about, strength, knownFromPlan(about, [fingerprint], strength, results));

test('a scenario that passed shows that its strength passes, even if it was shorter or had more faults', () => {
  const kill = spec('s3.f2', 'kill', 'worker', {}, 3000);
  expect(answersOf(result('s2', 'passed', [slow('s2', 130, 3000)]), result('s3', 'passed', [slow('s3', 240), kill]))).toEqual([
    { value: 130, failed: false },
    { value: 240, failed: false },
  ]);
});

test('a scenario that failed in the same way shows that its strength fails, unless it was longer', () => {
  expect(answersOf(result('s2', 'failed', [slow('s2', 950, 7000)]))).toEqual([{ value: 950, failed: true }]);
  expect(answersOf(result('s2', 'failed', [slow('s2', 950, 9000)]))).toEqual([]);
});

test.each([
  ['itself', result('s1', 'failed', [slow('s1', 1900)])],
  ['one that failed otherwise', result('s2', 'failed', [slow('s2', 950, 7000)], ['after recovers front'])],
  ['one that was not decided', result('s2', 'inconclusive', [slow('s2', 130)])],
  ['one that is flaky', result('s2', 'flaky', [slow('s2', 130)])],
  ['one on another target', result('s2', 'passed', [slow('s2', 130, 8000, 'db')])],
])('%s says nothing', (_what, one) => {
  expect(answersOf(one)).toEqual([]);
});

test('when the length is the strength, a shorter scenario that passed shows nothing about longer ones', () => {
  const frozen = (id: string, lastsMs: number) => spec(`${id}.f1`, 'pause', 'worker', {}, lastsMs);
  const drawn = { id: 's1', faults: [frozen('s1', 8000)] };
  const length = strengthOf(drawn, drawn, 1000) as Strength;
  const record = knownFromPlan(drawn, [fingerprint], length, [result('s2', 'passed', [frozen('s2', 3000)])]);
  expect(knownTrials(drawn, length, record)).toEqual([{ value: 3000, failed: false }]);
});
