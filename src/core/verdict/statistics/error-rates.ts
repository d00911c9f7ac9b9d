import { BaselineBursts, type Bursts } from '../../evidence/baseline-bursts.ts';
import type { CheckSpec } from '../../model/config/check-spec.ts';
import type { Tolerance } from '../../model/config/tolerance.ts';
import type { Plan } from '../../model/plan/plan.ts';
import { type DesignEffect, designEffect } from './design-effect.ts';

/** The permitted error rates: computed per run, and adjusted by samples that were taken without a fault. */
export interface Level {
  /** Chance of any false `failed` in a run in which every tolerance is just met. */
  readonly run: number;
  /** The share of `run` for one claim in one phase of one scenario (Bonferroni): the chance that this claim is rejected falsely. */
  readonly falseFailure: number;
  /** The chance that a claim is accepted although the true share is clearly worse. */
  readonly falsePass: number;
  readonly effects: Readonly<Record<'success' | 'latency', DesignEffect>>;
}

const ofRun = 0.01;
/** The chance of a miss applies to one claim, without Bonferroni: more claims do not make it harder to find one that fails. */
export const ofMiss = 0.01;

/** The confidence of a `failed` run. A part of a plan has its share of the error level, so that all parts together have the whole of it. */
export const confidenceOf = ({ scenarios, shard }: Pick<Plan, 'scenarios' | 'shard'>): number =>
  shard === undefined ? 1 - ofRun : 1 - (ofRun * scenarios.length) / shard.scenarios;

/**
 * @param scenarios the number of scenarios in the plan. Each is judged by the tolerances of `during` and, after the removal, by those of `steady`.
 * @param ofWhole the number in the whole plan, if this is a part of it
 */
export function levelOf(checks: readonly Pick<CheckSpec, 'steady' | 'during'>[], scenarios: number, ofWhole: number = scenarios): Level {
  const claims = checks.reduce((sum, { steady, during }) => sum + claimsIn(steady) + claimsIn(during), 0);
  const run = ofWhole > 0 ? (ofRun * scenarios) / ofWhole : ofRun;
  return withBursts({ run, falseFailure: ofRun / Math.max(1, claims * ofWhole), falsePass: ofMiss }, new BaselineBursts());
}

const claimsIn = ({ success, percentiles }: Tolerance): number => (success === undefined ? 0 : 1) + percentiles.length;

/** The level with the design effects that samples without a fault have shown. */
export const withBursts = (level: Omit<Level, 'effects'>, bursts: Readonly<Record<'success' | 'latency', Bursts>>): Level => ({
  ...level,
  effects: { success: designEffect(bursts.success), latency: designEffect(bursts.latency) },
});
