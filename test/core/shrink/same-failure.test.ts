import { expect, test } from 'vitest';
import type { Try } from '../../../src/core/model/result/result.ts';
import { failsTheSame } from '../../../src/core/shrink/same-failure.ts';

const failed = (...fingerprints: string[]): Try => ({ outcome: 'failed', fingerprints });
const passed: Try = { outcome: 'passed', fingerprints: [] };

test('a failure that occurred once must be repeated', () => {
  expect(failsTheSame(['slow', 'dead'], [])).toBeNull();
  expect(failsTheSame(['slow', 'dead'], [failed('slow')])).toBeNull();
});

test('the same failure twice is enough', () => {
  expect(failsTheSame(['slow', 'dead'], [failed('slow', 'other'), failed('dead', 'slow')])).toBe(true);
});

test('one trial without it, or a different failure each time, is not enough', () => {
  expect(failsTheSame(['slow', 'dead'], [passed])).toBe(false);
  expect(failsTheSame(['slow', 'dead'], [failed('other')])).toBe(false);
  expect(failsTheSame(['slow', 'dead'], [failed('slow'), passed])).toBe(false);
  expect(failsTheSame(['slow', 'dead'], [failed('slow'), failed('dead')])).toBe(false);
});
