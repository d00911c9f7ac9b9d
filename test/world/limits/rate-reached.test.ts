import { expect, test } from 'vitest';
import { rateReached } from '../../../src/world/limits/rate-reached.ts';

const timesAt = (ratePerSecond: number, forMs: number): boolean => {
  const isReached = rateReached(4);
  let seen = false;
  for (let ms = 0; ms <= forMs; ms += 50) seen = isReached(ms, Math.floor((ms * ratePerSecond) / 1000)) || seen;
  return seen;
};

test('a counter that grows as fast as the limit allows for a second has reached it', () => {
  expect(timesAt(4, 3_000)).toBe(true);
  expect(timesAt(2, 3_000)).toBe(false);
  expect(timesAt(4, 900)).toBe(false);
});

test('readings that come late are judged by the time between them', () => {
  const isReached = rateReached(4);
  expect([isReached(0, 0), isReached(5_000, 9), isReached(10_000, 29)]).toEqual([false, false, true]);
});
