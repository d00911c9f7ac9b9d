import { type Bursts, Calm } from '../../evidence/baseline-bursts.ts';
import type { CheckSpec } from '../../model/config/check-spec.ts';
import type { Tolerance } from '../../model/config/tolerance.ts';
import { type DesignEffect, designEffect } from './design-effect.ts';

/** How sure a verdict has to be; set once a run, and refined by the samples of undisturbed phases. */
export interface Level {
  /** Chance that a run in which every tolerance is just met has any false `failed`. */
  readonly run: number;
  /** The share of `run` that is left for one claim in one phase of one scenario (Bonferroni): the probability that it is falsely called broken. */
  readonly broken: number;
  /** The probability that a clearly worse share is falsely called `held`. */
  readonly held: number;
  readonly effects: Readonly<Record<'success' | 'latency', DesignEffect>>;
}

const ofRun = 0.01;
/** A miss concerns one claim only, so this probability is not divided. */
export const ofMiss = 0.01;

/** How sure a `failed` run is. */
export const confidence = 1 - ofRun;

/** `scenarios`: how many the plan has. Judged are the tolerances of `during`, and those of `steady` after the faults are removed. */
export function levelOf(checks: readonly Pick<CheckSpec, 'steady' | 'during'>[], scenarios: number): Level {
  const claims = checks.reduce((sum, { steady, during }) => sum + claimsIn(steady) + claimsIn(during), 0);
  return sharpened({ run: ofRun, broken: ofRun / Math.max(1, claims * scenarios), held: ofMiss }, new Calm());
}

const claimsIn = ({ success, percentiles }: Tolerance): number => (success === undefined ? 0 : 1) + percentiles.length;

/** The level with the design effects that the undisturbed samples show. */
export const sharpened = (level: Omit<Level, 'effects'>, calm: Readonly<Record<'success' | 'latency', Bursts>>): Level => ({
  ...level,
  effects: { success: designEffect(calm.success), latency: designEffect(calm.latency) },
});
