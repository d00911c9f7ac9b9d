import type { Bursts } from '../../evidence/baseline-bursts.ts';

/** By how much counts are worth less than the same number of independent samples. */
export interface DesignEffect {
  /** For decisions against the preview: without much evidence, bursts are assumed. */
  readonly cautious: number;
  /** For decisions in favour of the preview: only observed bursts count. */
  readonly seen: number;
}

/**
 * Mean length of bursts that is assumed while nothing is known, and how many failures this prior is worth. Chosen by simulation
 * (`bench/verdict.ts`): without it, bursts of three make nearly every second run in which all tolerances are just met fail somewhere before
 * it has learned of them, and with two instead of one and a half it finds fewer weaknesses and errs as rarely.
 */
const assumed = { length: 1.5, weight: 4 } as const;
/** Beyond bursts of five on average every phase would be too short; what is that unsteady shows in a control. */
const most = 9;

/** Failures that follow each other say less than independent ones: Kish's design effect of a two-state Markov chain, (1 + ρ)/(1 − ρ). */
export const designEffect = (calm: Bursts): DesignEffect => ({
  cautious: effectOf(correlation(calm, 1 - 1 / assumed.length)),
  seen: effectOf(correlation(calm, 0)),
});

/** ρ = P(bad after bad) − P(bad after good), the lag-1 autocorrelation of the chain, drawn towards `prior` while failures are few. */
function correlation({ count, bad, bursts }: Bursts, prior: number): number {
  const afterBad = (bad - bursts + assumed.weight * prior) / (bad + assumed.weight);
  const afterGood = bursts / Math.max(1, count - bad);
  return afterBad - Math.min(afterBad, afterGood);
}

const effectOf = (rho: number): number => Math.min(most, (1 + rho) / (1 - rho));
