import { expect, test } from 'vitest';
import { clockSkew } from '../../../../src/core/faults/process/clock-skew.ts';
import { paramsProblem } from '../../../../src/core/plan/params-problem.ts';
import { faultContract } from '../../../contracts/fault.ts';

faultContract(clockSkew);

test('a larger offset is more severe, and the direction is a sign', () => {
  expect(clockSkew.params.offset?.weaker).toBe('low');
  expect(clockSkew.clock?.({ offset: 60_000, direction: 'ahead' })).toEqual({ offsetMs: 60_000 });
  expect(clockSkew.clock?.({ offset: 60_000, direction: 'behind' })).toEqual({ offsetMs: -60_000 });
  expect(clockSkew.describe({ offset: 90_000, direction: 'behind' })).toBe('clock 90 s behind');
});

test.each([
  { offset: 60_000, direction: 'sideways' },
  { offset: 500, direction: 'ahead' },
])('%j is no skew of a clock', (params) => {
  expect(paramsProblem('clock-skew', params)).toBeDefined();
});
