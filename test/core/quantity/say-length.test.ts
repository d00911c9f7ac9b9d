import { expect, test } from 'vitest';
import { lengthText } from '../../../src/core/quantity/say-length.ts';

test.each([
  [0, '0 s'],
  [1, '1 s'],
  [59_001, '1 min'],
  [60_000, '1 min'],
  [61_000, '1 min 1 s'],
  [700_000, '11 min 40 s'],
  [3_600_000, '60 min'],
])('%d ms is %s', (ms, message) => {
  expect(lengthText(ms)).toBe(message);
});
