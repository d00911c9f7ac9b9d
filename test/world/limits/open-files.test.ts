import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { leftBelow, limitLeaving } from '../../../src/world/limits/open-files.ts';
import { assertProperty } from '../../contracts/property.ts';

test('below the limit are exactly as many free numbers as the process may still open', () => {
  expect(limitLeaving(1, [0, 1, 2])).toBe(4);
  expect(limitLeaving(2, [0, 1, 2, 4, 900])).toBe(6);
  assertProperty(
    fc.property(fc.integer({ min: 1, max: 50 }), fc.uniqueArray(fc.nat(200)), (left, descriptors) => {
      expect(leftBelow(limitLeaving(left, descriptors), descriptors)).toBe(left);
      expect(leftBelow(limitLeaving(left, descriptors) - 1, descriptors)).toBe(left - 1);
    }),
  );
});
