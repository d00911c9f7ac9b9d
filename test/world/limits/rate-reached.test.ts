import { expect, test } from 'vitest';
import { rateReached } from '../../../src/world/limits/rate-reached.ts';

const reached = (limitPerSecond: number, ratePerSecond: number, forMs = 3_000): boolean => {
  const isReached = rateReached(limitPerSecond);
  let seen = false;
  for (let ms = 0; ms <= forMs; ms += 50) seen = isReached(ms, Math.floor((ms * ratePerSecond) / 1000)) || seen;
  return seen;
};

test('a counter that grows as fast as the limit allows for a second has reached it', () => {
  expect(reached(4, 4)).toBe(true);
  expect(reached(4, 4, 900)).toBe(false);
  expect(reached(20, 20)).toBe(true);
});

// What the kernel counted for a program that wrote and synced without a pause, with a limit of 4/s: one in 400 ms.
test('below ten in a second, one write after another reaches it, each of which waits', () => {
  expect(reached(4, 2.5)).toBe(true);
  expect(reached(2, 1.6)).toBe(true);
});

test.each([
  [4, 1],
  [2, 0.5],
  [20, 10],
  [10, 6],
])('with a limit of %d/s a counter that grows by %d/s has not reached it', (limit, rate) => {
  expect(reached(limit, rate, 10_000)).toBe(false);
});

test('readings that come late are judged by the time between them', () => {
  const isReached = rateReached(4);
  expect([isReached(0, 0), isReached(5_000, 9), isReached(10_000, 29)]).toEqual([false, false, true]);
});
