import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Histogram } from '../../../src/core/evidence/histogram.ts';
import { assertProperty } from '../../contracts/property.ts';

const topMs = (2 ** 32 - 1) / 1000;
const latencies = fc.array(fc.double({ min: 0, max: 4_000_000, noNaN: true }), { minLength: 1, maxLength: 200 });

function histogramOf(values: readonly number[]): Histogram {
  const histogram = new Histogram();
  for (const ms of values) histogram.record(ms);
  return histogram;
}

describe('Histogram', () => {
  test('every rank is within 0.4 % and half a microsecond of the exact value', () => {
    assertProperty(
      fc.property(latencies, (values) => {
        const histogram = histogramOf(values);
        const sorted = values.toSorted((a, b) => a - b);
        for (const [index, exact] of sorted.entries()) {
          expect(Math.abs(histogram.valueAtRank(index + 1) - exact)).toBeLessThanOrEqual(exact * 0.004 + 0.000_51);
        }
      }),
    );
  });

  test('merging parts equals recording everything in one', () => {
    assertProperty(
      fc.property(latencies, latencies, (a, b) => {
        const merged = histogramOf(a);
        merged.addSparse(histogramOf(b).sparse());
        const whole = histogramOf([...a, ...b]);
        expect(merged.sparse()).toEqual(whole.sparse());
        expect(merged.count).toBe(whole.count);
      }),
    );
  });

  test('its sparse form survives JSON and is ascending', () => {
    const histogram = histogramOf([5, 0.001, 5, 3_000_000]);
    const back = new Histogram();
    back.addSparse(JSON.parse(JSON.stringify(histogram.sparse())));
    expect(back.sparse()).toEqual(histogram.sparse());
    expect(back.sparse().map(([, count]) => count)).toEqual([1, 2, 1]);
  });

  test('a larger value never lands in a smaller bucket', () => {
    assertProperty(
      fc.property(fc.double({ min: 0, max: topMs, noNaN: true }), fc.double({ min: 0, max: topMs, noNaN: true }), (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(histogramOf([low]).valueAtRank(1)).toBeLessThanOrEqual(histogramOf([high]).valueAtRank(1));
      }),
    );
  });

  test('quantiles are nearest ranks', () => {
    const histogram = histogramOf(Array.from({ length: 100 }, (_, i) => (i + 1) / 10));
    expect(histogram.quantile(0)).toBeCloseTo(0.1, 2);
    expect(histogram.quantile(0.5)).toBeCloseTo(5, 1);
    expect(histogram.quantile(0.95)).toBeCloseTo(9.5, 1);
    expect(histogram.quantile(1)).toBeCloseTo(10, 1);
  });

  test('values beyond the top count as the top, negative ones as zero', () => {
    const histogram = histogramOf([Number.POSITIVE_INFINITY, -3]);
    expect(histogram.valueAtRank(1)).toBe(0);
    expect(histogram.valueAtRank(2)).toBeGreaterThan(3_600_000);
  });

  test('it refuses ranks and buckets that do not exist', () => {
    expect(() => new Histogram().quantile(0.5)).toThrow(RangeError);
    expect(() => histogramOf([1]).valueAtRank(2)).toThrow(RangeError);
    expect(() => new Histogram().addSparse([[100_000, 1]])).toThrow(RangeError);
  });
});
