import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { count, duration, offset, percent, plural } from '../../../../src/core/report/wording/numbers.ts';

const spaced = (words: string): string => words.replaceAll('\u00a0', ' ');

test.each([
  [0, '0 %'],
  [0.00001, '< 0.01 %'],
  [0.003, '0.3 %'],
  [0.05, '5 %'],
  [0.0526, '5.3 %'],
  [0.38, '38 %'],
  [0.9934, '99.3 %'],
  [0.9996, '99.96 %'],
  [0.99999, '> 99.99 %'],
  [1, '100 %'],
])('the share %d is %s', (share, words) => {
  expect(spaced(percent(share))).toBe(words);
});

test('a share that is neither nothing nor all is never said to be', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, minExcluded: true, maxExcluded: true, noNaN: true }), (share) => {
      expect(['0 %', '100 %', '0.00 %']).not.toContain(spaced(percent(share)));
    }),
  );
});

test.each([
  [0, '0 s'],
  [0.4, '0.4 ms'],
  [-0.02, '0 s'],
  [300, '300 ms'],
  [999.6, '1 s'],
  [1903, '1.9 s'],
  [24_100, '24 s'],
  [59_600, '1 min'],
  [90_000, '1 min 30 s'],
  [3_600_000, '1 h'],
  [5_400_000, '1 h 30 min'],
])('%d ms is %s', (ms, words) => {
  expect(spaced(duration(ms))).toBe(words);
});

describe('an offset', () => {
  test.each([
    [-4, '−4 ms'],
    [-0.4, '+0 s'],
    [-0, '+0 s'],
    [0, '+0 s'],
    [6.3, '+6 ms'],
    [400, '+0.4 s'],
    [24_000, '+24 s'],
  ])('of %d ms is %s', (ms, words) => {
    expect(spaced(offset(ms))).toBe(words);
  });
});

test('counts have their thousands apart and agree with their noun', () => {
  expect(count(12_345)).toBe('12,345');
  expect(count(1_234_567)).toBe('1,234,567');
  expect(spaced(plural(1, 'scenario'))).toBe('1 scenario');
  expect(spaced(plural(6, 'scenario'))).toBe('6 scenarios');
});
