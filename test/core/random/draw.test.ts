import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Domain } from '../../../src/core/model/config/fault-rule.ts';
import { dice } from '../../../src/core/random/dice.ts';
import { draw } from '../../../src/core/random/draw.ts';
import { assertProperty } from '../../contracts/property.ts';

const many = (domain: Domain, count = 2000): number[] =>
  Array.from({ length: count }, (_, index) => draw(domain, dice(`seed ${index}`), 'value') as number);
const share = (values: readonly number[], holds: (value: number) => boolean): number => values.filter(holds).length / values.length;

describe('a range', () => {
  test('of quantities gives each order of magnitude the same chance', () => {
    const values = many({ min: 10, max: 10_000, log: true, whole: true });
    expect(share(values, (value) => value < 100)).toBeCloseTo(1 / 3, 1);
    expect(share(values, (value) => value >= 1000)).toBeCloseTo(1 / 3, 1);
  });

  test('that is not logarithmic is drawn evenly', () => {
    expect(share(many({ min: 0.1, max: 0.5, log: false, whole: false }), (value) => value < 0.2)).toBeCloseTo(0.25, 1);
  });

  test('of whole numbers gives each the same chance, both ends included', () => {
    const values = many({ min: 1, max: 4, log: false, whole: true });
    for (const value of [1, 2, 3, 4]) expect(share(values, (each) => each === value)).toBeCloseTo(0.25, 1);
  });

  test('that begins at zero gives zero to one in ten, and three orders of magnitude to the rest', () => {
    const values = many({ min: 0, max: 1000, log: true, whole: false });
    expect(share(values, (value) => value === 0)).toBeCloseTo(0.1, 1);
    expect(share(values, (value) => value >= 100)).toBeCloseTo(0.3, 1);
    expect(share(values, (value) => value > 0 && value < 1)).toBe(0);
  });

  test('gives numbers that read well', () => {
    for (const value of many({ min: 50, max: 3000, log: true, whole: true }, 200)) expect(String(value)).toMatch(/^\d{1,3}0*$/);
    for (const value of many({ min: 0.1, max: 1, log: false, whole: false }, 200)) expect(String(value).length).toBeLessThanOrEqual(4);
  });

  test('that is narrow is not rounded to a single value', () => {
    expect(new Set(many({ min: 1910, max: 1940, log: true, whole: true }, 300)).size).toBeGreaterThan(10);
  });

  test('is never left, whatever its ends, and the same name gives the same value', () => {
    const end = fc.double({ min: 0, max: 1e9, noNaN: true });
    assertProperty(
      fc.property(end, end, fc.boolean(), fc.boolean(), fc.string(), (a, b, log, whole, seed) => {
        const ends = whole ? [Math.floor(a), Math.floor(b)] : [a, b];
        const domain = { min: Math.min(...ends), max: Math.max(...ends), log, whole };
        const value = draw(domain, dice(seed), 'x') as number;
        expect(value).toBeGreaterThanOrEqual(domain.min);
        expect(value).toBeLessThanOrEqual(domain.max);
        if (whole) expect(value).toSatisfy(Number.isInteger);
        expect(draw(domain, dice(seed), 'x')).toBe(value);
      }),
    );
  });
});

describe('alternatives', () => {
  test('are equally likely', () => {
    const values = many({ oneOf: [500, 503, 429] });
    for (const value of [500, 503, 429]) expect(share(values, (each) => each === value)).toBeCloseTo(1 / 3, 1);
  });

  test('that are added take only what they win', () => {
    const [before, after] = [many({ oneOf: [500, 503] }), many({ oneOf: [500, 503, 429] })];
    for (const [index, value] of after.entries()) if (value !== 429) expect(value).toBe(before[index]);
  });

  test('of one are no draw at all', () => {
    expect(draw({ oneOf: [7] }, dice('a'), 'x')).toBe(7);
  });
});
