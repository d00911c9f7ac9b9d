import { logGamma } from './log-gamma.ts';

const steps = 10_000;
const precision = 1e-14;
/** Keeps a denominator of the continued fraction from being zero. */
const tiny = 1e-300;

/**
 * The regularized incomplete beta function I_x(a, b), for a, b > 0 and 0 ≤ x ≤ 1: NIST Digital Library of Mathematical Functions, 8.17. By the
 * continued fraction 8.17.22 with Lentz's method (W. J. Lentz, Applied Optics 15 (1976) 668–671), on the side where it converges quickly.
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  return x > (a + 1) / (a + b + 2) ? 1 - fraction(1 - x, b, a) : fraction(x, a, b);
}

function fraction(x: number, a: number, b: number): number {
  const factor = Math.exp(a * Math.log(x) + b * Math.log1p(-x) + logGamma(a + b) - logGamma(a) - logGamma(b)) / a;
  let c = 1;
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m <= steps; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / awayFromZero(1 + even * d);
    c = awayFromZero(1 + even / c);
    value *= c * d;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / awayFromZero(1 + odd * d);
    c = awayFromZero(1 + odd / c);
    value *= c * d;
    if (Math.abs(c * d - 1) < precision) break;
  }
  return Math.min(1, factor * value);
}

const awayFromZero = (value: number): number => (Math.abs(value) < tiny ? tiny : value);
