import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chance } from '../../../../bench/verdict/chance.ts';
import { Preview } from '../../../../bench/verdict/preview.ts';
import { BaselineBursts } from '../../../../src/core/evidence/baseline-bursts.ts';
import { Tally } from '../../../../src/core/evidence/tally.ts';
import { designEffect } from '../../../../src/core/verdict/statistics/design-effect.ts';

const none = { count: 0, bad: 0, bursts: 0 };

function calmOf(burst: number, samples: number): BaselineBursts {
  const [bursts, tally] = [new BaselineBursts(), new Tally()];
  tally.add(new Preview(chance(burst)).window('front', 'before', 0, samples, { share: 0.02, burst }));
  bursts.add(tally);
  return bursts;
}

describe('the design effect', () => {
  it('is cautious without data, and assumes no unobserved burst when it accepts', () => {
    for (const bursts of [none, { ...none, count: 5_000 }]) {
      const { cautious, seen } = designEffect(bursts);
      expect(cautious).toBeCloseTo(2, 12);
      expect(seen).toBe(1);
    }
  });

  it('is (1 + ρ)/(1 − ρ) of the chain once there is enough of it', () => {
    // Bursts of three: ρ = 2/3 − 0.02/0.98/3.
    const rho = 2 / 3 - 0.02 / 0.98 / 3;
    const { cautious, seen } = designEffect(calmOf(3, 200_000).success);
    expect(cautious / ((1 + rho) / (1 - rho))).toBeCloseTo(1, 1);
    expect(seen / cautious).toBeCloseTo(1, 1);
  });

  it('comes down to one when failures are seen to be independent', () => {
    expect(designEffect(calmOf(1, 100_000).success).cautious).toBeLessThan(1.1);
  });

  it('counts every failure for itself where an earlier journal did not count bursts', () => {
    const [bursts, tally] = [new BaselineBursts(), new Tally()];
    const { bursts: _, ...window } = new Preview(chance(1)).window('front', 'before', 0, 10_000, { share: 0.1, burst: 5 });
    tally.add(window);
    bursts.add(tally);
    expect(bursts.success.bursts).toBe(bursts.success.bad);
  });

  it('is never below one, never beyond what leaves anything to say, and larger the fewer bursts the same failures came in', () => {
    fc.assert(
      fc.property(fc.nat(5_000), fc.nat(500), fc.nat(499), (good, bad, more) => {
        const bursts = Math.min(bad, 1 + more);
        const [one, other] = [
          designEffect({ count: good + bad, bad, bursts }),
          designEffect({ count: good + bad, bad, bursts: Math.ceil(bursts / 2) }),
        ];
        for (const effect of [one.cautious, one.seen, other.cautious, other.seen]) {
          expect(effect).toBeGreaterThanOrEqual(1);
          expect(effect).toBeLessThanOrEqual(9);
        }
        expect(one.seen).toBeLessThanOrEqual(one.cautious);
        expect(one.cautious).toBeLessThanOrEqual(other.cautious);
      }),
    );
  });
});
