import type { Estimate } from '../../model/result/result.ts';
import type { Claim } from './claims.ts';
import { type Level, ofMiss } from './error-rates.ts';
import { incompleteBeta } from './incomplete-beta.ts';

/** 99 % one-sided: the quantile of the standard normal distribution. */
const z = 2.3263478740408408;

/** A sample must be able to rule out a share that is this many times the tolerated one. */
const resolution = 5;
const finestShare = 0.02;

/**
 * Wilson's score interval for a share: E. B. Wilson, "Probable inference, the law of succession, and statistical inference",
 * JASA 22 (1927) 209–212. Each bound has 99 % confidence. Only for reports: it decides nothing. `count` > 0.
 */
export function wilson(hits: number, count: number): Estimate {
  const value = hits / count;
  const denominator = 1 + z ** 2 / count;
  const middle = (value + z ** 2 / (2 * count)) / denominator;
  const half = (z / denominator) * Math.sqrt((value * (1 - value)) / count + z ** 2 / (4 * count ** 2));
  return { value, low: hits === 0 ? 0 : Math.max(0, middle - half), high: hits === count ? 1 : Math.min(1, middle + half) };
}

/**
 * `failed`: the claim is false, with confidence. `passed`: the sample meets the claim, and would have shown a clearly worse share. `suspect`: the
 * sample does not meet the claim, but that may be chance. `too-few`: the sample meets the claim, but is too small to be sure.
 */
export type Weight = 'passed' | 'failed' | 'suspect' | 'too-few';

export type Counted = Pick<Claim, 'tolerance' | 'bad' | 'count' | 'allowed'>;

/**
 * Weighs the claim "at most a share `allowed` is bad" on a complete sample: the exact binomial test (C. J. Clopper, E. S. Pearson, Biometrika 26 (1934)
 * 404–413), on counts divided by the design effect. Call it a single time per sample: repeated looks need `weighInOrder`.
 */
export function weigh(claim: Counted, level: Level): Weight {
  const { bad, count, allowed } = claim;
  if (allowed >= 1) return 'passed';
  if (count === 0) return 'too-few';
  const { cautious, seen } = level.effects[claim.tolerance];
  if (bad > 0 && atLeast(bad / cautious, count / cautious, allowed) < level.falseFailure) return 'failed';
  if (bad > allowed * count) return 'suspect';
  return atMost(bad / seen, count / seen, noticeable(allowed)) <= level.falsePass ? 'passed' : 'too-few';
}

/** P(X ≥ bad) of a binomial distribution, for whole and fractional counts; `bad` > 0. */
const atLeast = (bad: number, count: number, share: number): number => incompleteBeta(share, bad, count - bad + 1);

/** P(X ≤ bad). */
const atMost = (bad: number, count: number, share: number): number => (bad >= count ? 1 : incompleteBeta(1 - share, count - bad, bad + 1));

/** The share that a sample must be able to rule out. */
export const noticeable = (allowed: number): number => Math.min(Math.max(resolution * allowed, finestShare), (1 + allowed) / 2);

/** Fewest samples that can show "at most a share `allowed` is bad", when none is bad. */
export const samplesNeeded = (allowed: number): number => Math.ceil(Math.log(ofMiss) / Math.log(1 - noticeable(allowed)));

/** Fewest samples with which a claim that is `too-few` would become `passed`, if none of the additional samples were bad. */
export function samplesFor(claim: Counted, level: Level): number {
  const isEnough = (count: number): boolean => weigh({ ...claim, count }, level) === 'passed';
  let [few, enough] = [claim.count, Math.max(2, 2 * claim.count)];
  while (!isEnough(enough)) [few, enough] = [enough, 2 * enough];
  while (enough - few > 1) {
    const middle = Math.floor((few + enough) / 2);
    if (isEnough(middle)) enough = middle;
    else few = middle;
  }
  return enough;
}

/** The ranks (from 1) between which a quantile lies: the normal approximation of the binomial order statistics. */
export function ranksAround(quantile: number, count: number): { low: number; high: number } {
  const half = z * Math.sqrt(count * quantile * (1 - quantile));
  const within = (rank: number) => Math.min(count, Math.max(1, rank));
  return { low: within(Math.floor(count * quantile - half)), high: within(Math.ceil(count * quantile + half) + 1) };
}
