import type { Estimate } from '../model/result.ts';

/** How sure a broken tolerance is, one-sided. */
export const confidence = 0.99;
/** Its quantile of the standard normal distribution. */
const z = 2.3263478740408408;

/** A share that is this many times the tolerated one would have been noticed: the resolution that a sample must have. */
const resolution = 5;
const finestShare = 0.02;

/**
 * Wilson's score interval for a share: E. B. Wilson, "Probable inference, the law of succession, and statistical inference",
 * JASA 22 (1927) 209–212. Each end holds with `confidence`. `count` > 0.
 */
export function wilson(hits: number, count: number): Estimate {
  const value = hits / count;
  const denominator = 1 + z ** 2 / count;
  const middle = (value + z ** 2 / (2 * count)) / denominator;
  const half = (z / denominator) * Math.sqrt((value * (1 - value)) / count + z ** 2 / (4 * count ** 2));
  return { value, low: hits === 0 ? 0 : Math.max(0, middle - half), high: hits === count ? 1 : Math.min(1, middle + half) };
}

export type Weight = 'held' | 'broken' | 'worse' | 'few';

/**
 * What a sample shows of the claim "at most a share `allowed` is bad". `broken`: it is not so, with confidence. `held`: it looks so, and
 * the sample is fine enough that a clearly worse share would have shown. `worse`: it does not look so, but that may be chance.
 * `few`: it looks so, but the sample is too small to say.
 */
export function weigh(bad: number, count: number, allowed: number): Weight {
  if (count === 0) return 'few';
  const { value, low, high } = wilson(bad, count);
  if (low > allowed) return 'broken';
  if (value > allowed) return 'worse';
  return high <= noticeable(allowed) ? 'held' : 'few';
}

/** The share that a sample must be able to rule out. */
const noticeable = (allowed: number): number => Math.min(Math.max(resolution * allowed, finestShare), (1 + allowed) / 2);

/** Fewest samples with which "at most a share `allowed` is bad" can be held, when none is bad. */
export function samplesNeeded(allowed: number): number {
  const share = noticeable(allowed);
  return Math.ceil((z ** 2 * (1 - share)) / share);
}

/** Most tables of order statistics are binomial quantiles; this is their normal approximation: ranks (from 1) between which a quantile lies. */
export function ranksAround(quantile: number, count: number): { low: number; high: number } {
  const half = z * Math.sqrt(count * quantile * (1 - quantile));
  const within = (rank: number) => Math.min(count, Math.max(1, rank));
  return { low: within(Math.floor(count * quantile - half)), high: within(Math.ceil(count * quantile + half) + 1) };
}
