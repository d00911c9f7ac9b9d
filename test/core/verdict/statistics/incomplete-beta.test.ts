import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { incompleteBeta } from '../../../../src/core/verdict/statistics/incomplete-beta.ts';
import { logGamma } from '../../../../src/core/verdict/statistics/log-gamma.ts';

/** P(X ≥ least), term by term. */
function binomialTail(least: number, count: number, share: number): number {
  let term = (1 - share) ** count;
  let sum = least <= 0 ? term : 0;
  for (let k = 1; k <= count; k += 1) {
    term *= ((count - k + 1) / k) * (share / (1 - share));
    if (k >= least) sum += term;
  }
  return sum;
}

describe('the incomplete beta function', () => {
  it('is the tail of the binomial distribution', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 150 }),
        fc.nat(149),
        fc.double({ min: 0.001, max: 0.9, noNaN: true }),
        (count, under, share) => {
          const least = Math.max(1, count - under);
          const tail = binomialTail(least, count, share);
          expect(incompleteBeta(share, least, count - least + 1)).toBeCloseTo(tail, 10);
        },
      ),
    );
  });

  it('is exact far out, where the normal approximation is not', () => {
    expect(incompleteBeta(0.01, 10, 91) / binomialTail(10, 100, 0.01)).toBeCloseTo(1, 9);
    expect(incompleteBeta(0.05, 40, 161) / binomialTail(40, 200, 0.05)).toBeCloseTo(1, 9);
  });

  it('takes halves, and mirrors itself', () => {
    expect(incompleteBeta(0.5, 0.5, 0.5)).toBeCloseTo(0.5, 12);
    expect(incompleteBeta(0.3, 2.5, 4.25)).toBeCloseTo(1 - incompleteBeta(0.7, 4.25, 2.5), 12);
    expect([incompleteBeta(0, 2, 3), incompleteBeta(1, 2, 3)]).toEqual([0, 1]);
  });
});

it('the gamma function continues the factorials', () => {
  expect(Math.exp(logGamma(1))).toBeCloseTo(1, 12);
  expect(Math.exp(logGamma(6))).toBeCloseTo(120, 8);
  expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 12);
  expect(logGamma(301) - logGamma(300)).toBeCloseTo(Math.log(300), 10);
});
