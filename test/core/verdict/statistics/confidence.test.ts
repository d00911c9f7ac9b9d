import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ranksAround, samplesFor, samplesNeeded, weigh, wilson } from '../../../../src/core/verdict/statistics/confidence.ts';
import { type Level, levelOf } from '../../../../src/core/verdict/statistics/error-rates.ts';

const counts = fc.integer({ min: 1, max: 5_000 }).chain((count) => fc.tuple(fc.integer({ min: 0, max: count }), fc.constant(count)));

describe('wilson', () => {
  it('solves the score equation (value - p)² = z² p (1 - p) / n at both ends', () => {
    fc.assert(
      fc.property(counts, ([hits, count]) => {
        const { value, low, high } = wilson(hits, count);
        const ends = [...(hits === 0 ? [] : [low]), ...(hits === count ? [] : [high])];
        for (const p of ends) expect((value - p) ** 2).toBeCloseTo((2.3263478740408408 ** 2 * p * (1 - p)) / count, 9);
      }),
    );
  });

  it('holds the value between its ends, and is symmetric in hits and misses', () => {
    fc.assert(
      fc.property(counts, ([hits, count]) => {
        const { value, low, high } = wilson(hits, count);
        const other = wilson(count - hits, count);
        expect(low).toBeLessThanOrEqual(value);
        expect(high).toBeGreaterThanOrEqual(value);
        expect(low).toBeCloseTo(1 - other.high, 9);
      }),
    );
  });
});

const level = levelOf([{ steady: { success: 0.99, percentiles: [] }, during: { success: 0.9, percentiles: [] } }], 5);
const weighed = (bad: number, count: number, allowed: number, of: Level = level) =>
  weigh({ tolerance: 'success', bad, count, allowed }, of);

describe('weigh', () => {
  it('needs more samples the finer the tolerance is', () => {
    expect([0.05, 0.01, 0.001, 0, 1].map(samplesNeeded)).toEqual([17, 90, 228, 228, 0]);
  });

  it('holds a faultless sample from just that size on', () => {
    for (const allowed of [0.05, 0.01, 0.001, 0]) {
      const needed = samplesNeeded(allowed);
      expect(weighed(0, needed, allowed)).toBe('passed');
      expect(weighed(0, needed - 1, allowed)).toBe('too-few');
    }
  });

  it('holds a sample in which some are bad from just the size on that it says', () => {
    for (const [bad, count] of [
      [1, 100],
      [1, 120],
      [0, 3],
    ] as const) {
      const claim = { tolerance: 'success', bad, count, allowed: 0.01 } as const;
      expect(weighed(bad, count, 0.01)).toBe('too-few');
      const needed = samplesFor(claim, level);
      expect([needed - 1, needed].map((size) => weighed(bad, size, 0.01))).toEqual(['too-few', 'passed']);
    }
  });

  it('says nothing without samples, and nothing against what tolerates everything', () => {
    expect(weighed(0, 0, 0.01)).toBe('too-few');
    expect(weighed(7, 7, 1)).toBe('passed');
  });

  it('takes a slight excess for possible chance, and a clear one for broken', () => {
    expect(weighed(3, 200, 0.01)).toBe('suspect');
    expect(weighed(40, 200, 0.01)).toBe('failed');
    expect(weighed(1, 100, 0)).toBe('failed');
  });

  it('never gets better by one more bad probe', () => {
    const order = ['passed', 'too-few', 'suspect', 'failed'];
    fc.assert(
      fc.property(counts, fc.constantFrom(0, 0.001, 0.01, 0.05, 0.5), ([bad, count], allowed) => {
        fc.pre(bad < count);
        expect(order.indexOf(weighed(bad + 1, count, allowed))).toBeGreaterThanOrEqual(order.indexOf(weighed(bad, count, allowed)));
      }),
    );
  });

  it('asks for more the more is judged', () => {
    const [one, many] = [1, 1000].map((scenarios) =>
      levelOf([{ steady: { percentiles: [] }, during: { success: 0.9, percentiles: [] } }], scenarios),
    );
    expect(one?.falseFailure).toBe(0.01);
    expect(many?.falseFailure).toBeCloseTo(1e-5, 12);
    expect(weighed(50, 250, 0.1, one)).toBe('failed');
    expect(weighed(50, 250, 0.1, many)).toBe('suspect');
  });
});

it('puts a quantile between two ranks that exist', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000 }), fc.constantFrom(0.5, 0.95, 0.99), (count, quantile) => {
      const { low, high } = ranksAround(quantile, count);
      expect(low).toBeGreaterThanOrEqual(1);
      expect(high).toBeLessThanOrEqual(count);
      expect(low).toBeLessThanOrEqual(Math.ceil(quantile * count));
      expect(high).toBeGreaterThanOrEqual(Math.ceil(quantile * count));
    }),
  );
});
