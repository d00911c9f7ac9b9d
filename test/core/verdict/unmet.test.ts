import { expect, it } from 'vitest';
import type { Finding } from '../../../src/core/model/result/finding.ts';
import { unmetPromise } from '../../../src/core/verdict/unmet.ts';
import { finding } from '../../fixtures/results/build.ts';

const exactly = (value: number) => ({ value, low: value, high: value });
const front = { check: 'front', phase: 'before' } as const;

it.each<[Partial<Finding>, string]>([
  [
    { ...front, tolerance: 'success', quantile: null, required: 0.99, observed: exactly(0.8765) },
    'the success rate of front is 87.7 %, expected at least 99 %',
  ],
  [
    { ...front, tolerance: 'latency', quantile: 0.95, required: 300, observed: exactly(812) },
    'the p95 of front is 812 ms, expected at most 300 ms',
  ],
  [{ ...front, tolerance: 'writes', bad: 3, count: 40 }, 'lost writes of front: 3 of 40'],
  [{ ...front, tolerance: 'samples', observed: exactly(3), required: 90 }, 'too little is known about the steady state of front'],
])('%j is told as the promise that is not met', (parts, words) => {
  expect(unmetPromise([finding(parts)])).toBe(words);
});

it('tells a failure before what is only undecided, and nothing of nothing', () => {
  const undecided = finding({ ...front, outcome: 'inconclusive', tolerance: 'samples' });
  const failure = finding({ ...front, tolerance: 'writes', bad: 1, count: 2 });
  expect(unmetPromise([undecided, failure])).toContain('lost writes');
  expect(unmetPromise([])).toBe('');
});
