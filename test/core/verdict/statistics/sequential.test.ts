import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plain } from '../../../../bench/verdict/looks.ts';
import type { Second } from '../../../../src/core/evidence/scenario-evidence.ts';
import { everRejected, samplesInOrder, weighInOrder, weighSoFar } from '../../../../src/core/verdict/statistics/sequential.ts';

const second = (count: number, bad: number): Second => ({
  phase: 'before',
  second: 0,
  count,
  bad,
  timed: 0,
  over: [],
  firstBadMs: null,
  lastBadMs: null,
  p95Ms: null,
});
const steady = { success: 0.99, percentiles: [] };
const claim = (bad: number, count: number, allowed = 0.01) => ({ tolerance: 'success' as const, bad, count, allowed });
const weightOf = (seconds: readonly Second[]) => weighInOrder(seconds, steady, plain)[0]?.weight;

describe('looking on', () => {
  it("holds a faultless stream after Wald's ln β / ln((1 − q1)/(1 − q0)) samples, and breaks a hopeless one after ln(1/α) / ln(q1/q0)", () => {
    expect(samplesInOrder(0.01)).toBe(112);
    expect([111, 112].map((count) => weighSoFar(claim(0, count), plain))).toEqual(['too-few', 'passed']);
    expect([2, 3].map((bad) => weighSoFar(claim(bad, bad), plain))).toEqual(['suspect', 'failed']);
  });

  it('holds nothing whose own share is worse than tolerated', () => {
    expect(weighSoFar(claim(4, 300), plain)).toBe('suspect');
  });

  it('lets one failure break what tolerates none, and none break what tolerates all', () => {
    expect(weighSoFar(claim(1, 1_000, 0), plain)).toBe('failed');
    expect(weighSoFar(claim(10, 10, 1), plain)).toBe('passed');
    expect(samplesInOrder(1)).toBe(0);
  });

  it('keeps what was shown first', () => {
    expect(weightOf([second(120, 0), second(20, 20)])).toBe('passed');
    expect(weightOf([second(20, 20), second(2_000, 0)])).toBe('failed');
    expect(weightOf([second(50, 0), second(20, 0)])).toBe('too-few');
  });

  it('remembers a break that later seconds would hide', () => {
    const seconds = [second(20, 20), second(5_000, 0)];
    expect(everRejected(seconds, steady, plain)).toBe(true);
    expect(everRejected(seconds.toReversed(), steady, plain)).toBe(false);
  });

  it('needs more samples in proportion to the design effect', () => {
    const effects = { ...plain.effects, success: { cautious: 4, seen: 2 } };
    fc.assert(
      fc.property(fc.nat(40), fc.nat(1_000), (bad, good) => {
        const [weight, thinned] = [
          weighSoFar(claim(bad, bad + good), plain),
          weighSoFar(claim(bad * 4, (bad + good) * 4), { ...plain, effects }),
        ];
        if (thinned === 'failed' || weight === 'failed') expect(thinned).toBe(weight);
      }),
    );
    expect([223, 224].map((count) => weighSoFar(claim(0, count), { ...plain, effects }))).toEqual(['too-few', 'passed']);
  });
});
