import type { Bursts } from '../../evidence/baseline-bursts.ts';

/** By which factor correlated samples are worth less than independent ones. */
export interface DesignEffect {
  /** For rejecting a claim: assumes bursts until the baseline shows none. */
  readonly cautious: number;
  /** For accepting a claim: counts only observed bursts. */
  readonly seen: number;
}

/**
 * The prior for the mean length of bursts, and how many failures this prior is worth. Chosen by simulation (`bench/verdict.ts`). Without the prior,
 * if failures come in bursts of three, nearly every second run in which all tolerances are just met fails before the gate has learned of the bursts.
 * With a length of two instead of 1.5 the gate finds fewer weaknesses and is not more reliable.
 */
const assumed = { length: 1.5, weight: 4 } as const;
/** With mean bursts above five every phase would be too short. A control run shows a preview that is this unstable. */
const most = 9;

/** Failures that follow each other say less than independent ones: Kish's design effect of a two-state Markov chain, (1 + ρ)/(1 − ρ). */
export const designEffect = (bursts: Bursts): DesignEffect => ({
  cautious: effectOf(correlation(bursts, 1 - 1 / assumed.length)),
  seen: effectOf(correlation(bursts, 0)),
});

/** ρ = P(bad after bad) − P(bad after good), the lag-1 autocorrelation of the chain, shrunk towards `prior` while there are few failures. */
function correlation({ count, bad, bursts }: Bursts, prior: number): number {
  const afterBad = (bad - bursts + assumed.weight * prior) / (bad + assumed.weight);
  const afterGood = bursts / Math.max(1, count - bad);
  return afterBad - Math.min(afterBad, afterGood);
}

const effectOf = (rho: number): number => Math.min(most, (1 + rho) / (1 - rho));
