import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { reduced } from '../../../src/core/random/reduced.ts';
import { assertProperty } from '../../contracts/property.ts';

test('the mildest comes first, then ever nearer to the present one', () => {
  expect(reduced(1900, 0, 1)).toEqual([0, 240, 480, 950, 1400]);
  expect(reduced(64_000, 1_000_000, 1)).toEqual([1_000_000, 510_000, 260_000, 130_000, 85_000]);
  expect(reduced(0.8, 0.01, 0.01)).toEqual([0.01, 0.11, 0.21, 0.41, 0.6]);
  expect(reduced(0, 10_000_000, 1)).toEqual([10_000_000, 1_300_000, 180_000, 3200, 56]);
});

test('the mildest itself has nothing below it', () => {
  expect(reduced(0, 0, 1)).toEqual([]);
});

test('every value is strictly milder, at most five are named, and following them ends', () => {
  const value = fc.nat({ max: 1_000_000 });
  assertProperty(
    fc.property(value, value, fc.constantFrom(1, 10), fc.infiniteStream(fc.nat()), (start, weakest, grain, choices) => {
      let present = start;
      for (let steps = 0; present !== weakest; steps++) {
        const values = reduced(present, weakest, grain);
        expect(values[0]).toBe(weakest);
        expect(values.length).toBeLessThanOrEqual(5);
        for (const each of values) expect(Math.abs(each - weakest)).toBeLessThan(Math.abs(present - weakest));
        present = values[(choices.next().value as number) % values.length] as number;
        expect(steps).toBeLessThan(1000);
      }
    }),
  );
});
