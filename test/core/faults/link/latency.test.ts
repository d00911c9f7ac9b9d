import { expect, test } from 'vitest';
import { latency } from '../../../../src/core/faults/link/latency.ts';
import { dice } from '../../../../src/core/random/dice.ts';
import { faultContract } from '../../../contracts/fault.ts';

faultContract(latency);

test('each piece is late by the delay plus its own part of the jitter', () => {
  const connection = latency.toxic?.({ delay: 300, jitter: 50, share: 1 }, dice('a')).connection?.(7);
  const delaysMs = Array.from({ length: 2000 }, (_, piece) => connection?.delayMs?.(piece) ?? -1);
  expect(Math.min(...delaysMs)).toBeGreaterThanOrEqual(300);
  expect(Math.min(...delaysMs)).toBeLessThan(301);
  expect(Math.max(...delaysMs)).toBeLessThan(350);
  expect(Math.max(...delaysMs)).toBeGreaterThan(349);
});

test('a piece is as late as before, in whatever order it is asked', () => {
  const params = { delay: 300, jitter: 50, share: 1 };
  const [first, again] = [latency.toxic?.(params, dice('a')).connection?.(7), latency.toxic?.(params, dice('a')).connection?.(7)];
  expect([3, 1, 2].map((piece) => again?.delayMs?.(piece))).toEqual([3, 1, 2].map((piece) => first?.delayMs?.(piece)));
  expect(first?.delayMs?.(1)).not.toBe(latency.toxic?.(params, dice('a')).connection?.(8)?.delayMs?.(1));
});

test('a share of the connections is late, the others are left alone', () => {
  const toxic = latency.toxic?.({ delay: 300, jitter: 0, share: 0.25 }, dice('a'));
  const touched = Array.from({ length: 4000 }, (_, number) => toxic?.connection?.(number)).filter((each) => each !== undefined);
  expect(touched.length / 4000).toBeCloseTo(0.25, 1);
});

test('it is said with its numbers', () => {
  expect(latency.describe({ delay: 1900, jitter: 50, share: 0.3 })).toBe('+1.9 s latency and up to 50 ms of jitter on 30 % of connections');
  expect(latency.describe({ delay: 1900, jitter: 0, share: 1 })).toBe('+1.9 s latency');
});
