import type { Second } from '../../evidence/scenario-evidence.ts';
import type { Tolerance } from '../../model/config/tolerance.ts';
import { type Claim, claimsOf } from './claims.ts';
import { type Counted, noticeable, type Weight } from './confidence.ts';
import { type Level, ofMiss } from './error-rates.ts';
import { Sum } from './sum.ts';

export interface Weighed {
  readonly claim: Claim;
  readonly weight: Weight;
}

/**
 * Weighs claims on samples that are tested repeatedly as they arrive: Wald's sequential probability ratio test (A. Wald, "Sequential tests of
 * statistical hypotheses", Annals of Mathematical Statistics 16 (1945) 117–186) of the tolerated share against the noticeable one. Its boundaries are
 * ln(1/α) and ln(1/β), which Ville's inequality allows at any number of looks (J. Ville, 1939). The log likelihood ratio is divided by the design
 * effect. The first decision stays.
 *
 * @param seconds in the order in which their samples were due; otherwise quick responses would outweigh requests that hang
 */
export function weighInOrder(seconds: readonly Second[], tolerance: Tolerance, level: Level): Weighed[] {
  const sum = new Sum();
  const decided = new Map<string, Weight>();
  for (const second of seconds) {
    sum.add(second);
    for (const claim of claimsOf(tolerance, sum)) {
      const weight = weighSoFar(claim, level);
      if ((weight === 'passed' || weight === 'failed') && !decided.has(keyOf(claim))) decided.set(keyOf(claim), weight);
    }
  }
  return claimsOf(tolerance, sum).map((claim) => ({ claim, weight: decided.get(keyOf(claim)) ?? weighSoFar(claim, level) }));
}

/** Did the sequential test reject the tolerance after any second? */
export function everRejected(seconds: readonly Second[], tolerance: Tolerance, level: Level): boolean {
  const sum = new Sum();
  return seconds.some((second) => {
    sum.add(second);
    return claimsOf(tolerance, sum).some((claim) => weighSoFar(claim, level) === 'failed');
  });
}

/** One look of the sequential test at all samples until now. */
export function weighSoFar(claim: Counted, level: Level): Weight {
  const { bad, count, allowed } = claim;
  if (allowed >= 1) return 'passed';
  if (count === 0) return 'too-few';
  const ratio = logLikelihoodRatio(claim);
  const { cautious, seen } = level.effects[claim.tolerance];
  if (ratio / cautious >= -Math.log(level.falseFailure)) return 'failed';
  if (bad > allowed * count) return 'suspect';
  return ratio / seen <= Math.log(level.falsePass) ? 'passed' : 'too-few';
}

/** The log likelihood ratio of the noticeable share against the tolerated one; infinite if no failure is tolerated and one occurred. */
export function logLikelihoodRatio({ bad, count, allowed }: Counted): number {
  const worse = noticeable(allowed);
  return (bad === 0 ? 0 : bad * Math.log(worse / allowed)) + (count - bad) * Math.log((1 - worse) / (1 - allowed));
}

/** Fewest samples with which the sequential test can accept a tolerance, when none is bad. */
export const samplesInOrder = (allowed: number, miss: number = ofMiss): number =>
  allowed >= 1 ? 0 : Math.ceil(Math.log(miss) / Math.log((1 - noticeable(allowed)) / (1 - allowed)));

const keyOf = ({ tolerance, required, quantile }: Claim): string => `${tolerance} ${quantile} ${required}`;
