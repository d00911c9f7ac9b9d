import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dice } from '../../../src/core/random/dice.ts';
import { ranksAround, samplesNeeded, weigh, wilson } from '../../../src/core/verdict/confidence.ts';

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

describe('weigh', () => {
  it('needs more samples the finer the tolerance is', () => {
    expect([0.05, 0.01, 0.001, 0].map(samplesNeeded)).toEqual([17, 103, 266, 266]);
  });

  it('holds a faultless sample from just that size on', () => {
    for (const allowed of [0.05, 0.01, 0.001, 0]) {
      const needed = samplesNeeded(allowed);
      expect(weigh(0, needed, allowed)).toBe('held');
      expect(weigh(0, needed - 1, allowed)).toBe('few');
    }
  });

  it('says nothing without samples', () => {
    expect(weigh(0, 0, 0.01)).toBe('few');
  });

  it('takes a slight excess for possible chance, and a clear one for broken', () => {
    expect(weigh(3, 200, 0.01)).toBe('worse');
    expect(weigh(12, 200, 0.01)).toBe('broken');
    expect(weigh(1, 100, 0)).toBe('broken');
  });

  it('never gets better by one more bad probe', () => {
    const order = ['held', 'few', 'worse', 'broken'];
    fc.assert(
      fc.property(counts, fc.constantFrom(0, 0.001, 0.01, 0.05, 0.5), ([bad, count], allowed) => {
        fc.pre(bad < count);
        expect(order.indexOf(weigh(bad + 1, count, allowed))).toBeGreaterThanOrEqual(order.indexOf(weigh(bad, count, allowed)));
      }),
    );
  });

  it('calls a system that is just as good as it must be broken in at most 1 % of samples', () => {
    const luck = dice('weigh');
    let broken = 0;
    const runs = 200;
    for (let run = 0; run < runs; run += 1) {
      let bad = 0;
      for (let probe = 0; probe < 100; probe += 1) if (luck.unit(`${run} ${probe}`) < 0.05) bad += 1;
      if (weigh(bad, 100, 0.05) === 'broken') broken += 1;
    }
    expect(broken / runs).toBeLessThanOrEqual(0.02);
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
