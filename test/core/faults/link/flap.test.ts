import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { flap } from '../../../../src/core/faults/link/flap.ts';
import { dice } from '../../../../src/core/random/dice.ts';
import { faultContract } from '../../../contracts/fault.ts';
import { assertProperty } from '../../../contracts/property.ts';

faultContract(flap);

test('it begins by being away, then comes and goes in turn', () => {
  const door = flap.toxic?.({ down: 300, up: 200 }, dice('a'));
  expect([0, 299, 300, 499, 500, 800].map((sinceMs) => door?.listening?.(sinceMs))).toEqual([
    { open: false, untilMs: 300 },
    { open: false, untilMs: 300 },
    { open: true, untilMs: 500 },
    { open: true, untilMs: 500 },
    { open: false, untilMs: 800 },
    { open: true, untilMs: 1000 },
  ]);
});

test('who asks again when told to finds the door changed, however the numbers are', () => {
  const ms = fc.double({ min: 50, max: 60_000, noNaN: true });
  assertProperty(
    fc.property(ms, ms, fc.double({ min: 0, max: 120_000, noNaN: true }), (down, up, sinceMs) => {
      const door = flap.toxic?.({ down, up }, dice('a'));
      const now = door?.listening?.(sinceMs);
      const then = door?.listening?.((now?.untilMs ?? 0) + 0.001);
      expect(now?.untilMs).toBeGreaterThan(sinceMs);
      expect(then?.open).toBe(!now?.open);
    }),
  );
});
