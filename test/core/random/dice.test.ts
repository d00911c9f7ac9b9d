import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dice } from '../../../src/core/random/dice.ts';
import { noise } from '../../../src/core/random/noise.ts';
import { assertProperty } from '../../contracts/property.ts';

// Frozen: other numbers here are another plan for every seed that anybody has written down.
test('seed 42 gives these numbers in every release', () => {
  expect(['a', 's1/faults', 'delay'].map((name) => dice('42').unit(name))).toEqual([
    0.9970540019151845, 0.45975158162371577, 0.3489797761551803,
  ]);
  expect([0, 1, 2].map((number) => noise(dice('42'))(number, 7))).toEqual([0.015783514827489853, 0.47945041954517365, 0.48554161889478564]);
});

test('a throw depends on its name only, not on what was thrown before', () => {
  assertProperty(
    fc.property(fc.string(), fc.array(fc.string(), { maxLength: 5 }), fc.string(), (seed, others, name) => {
      const busy = dice(seed);
      for (const other of others) busy.unit(other);
      expect(busy.unit(name)).toBe(dice(seed).unit(name));
      expect(busy.unit(name)).toSatisfy((unit: number) => unit >= 0 && unit < 1);
    }),
  );
});

test('dice under a path are the same as dice whose names begin with it, and are made again by their seed', () => {
  const under = dice('42').under('s1').under('delay');
  expect(under.unit('x')).toBe(dice('42').unit('s1/delay/x'));
  expect(dice(under.seed).unit('x')).toBe(under.unit('x'));
});

test('noise is uniform over both of its numbers, and neighbours are strangers', () => {
  const units = noise(dice('42'));
  const all = Array.from({ length: 20_000 }, (_, index) => [units(index), units(3, index)]).flat();
  const tenths = Array.from({ length: 10 }, (_, tenth) => all.filter((unit) => Math.floor(unit * 10) === tenth).length);
  for (const count of tenths) expect(Math.abs(count - 4000)).toBeLessThan(300);
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const pairs = Array.from({ length: 20_000 }, (_, index) => (units(5, index) - 0.5) * (units(5, index + 1) - 0.5) * 12);
  expect(Math.abs(mean(pairs))).toBeLessThan(0.05);
});
