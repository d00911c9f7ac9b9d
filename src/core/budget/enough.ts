import type { CheckSpec } from '../model/config/check-spec.ts';
import type { FaultRule } from '../model/config/fault-rule.ts';
import { samplesNeeded } from '../verdict/statistics/confidence.ts';

/** More than the fewest, so that a few late or bad responses within the tolerance leave enough. */
const room = 1.25;
/** A rate that nobody asked for is no load for a preview. */
const rates = { least: 10, usual: 20, most: 50 };
/** A fault of which nobody said how long it lasts is never stretched further, ms. */
const longestMs = 60_000;

/** How long a fault lasts, and whether that is only because the config does not say it. */
export interface Length {
  readonly lasts: FaultRule['lasts'];
  readonly isUsual: boolean;
}

export type During = Pick<CheckSpec, 'during'>;

/** The tolerance of `during` that takes the most samples to decide, and how many those are; null: nothing is tolerated, so nothing is decided. */
export function hardest({ during }: During): { readonly quantile: number | null; readonly share: number; readonly needed: number } | null {
  const all = [
    ...(during.success === undefined ? [] : [{ quantile: null, share: during.success }]),
    ...during.percentiles.map(({ quantile }) => ({ quantile, share: quantile })),
  ].map((one) => ({ ...one, needed: one.share <= 0 ? 0 : samplesNeeded(Math.round((1 - one.share) * 1e7) / 1e7) }));
  return all.reduce<(typeof all)[number] | null>((most, one) => (most !== null && most.needed >= one.needed ? most : one), null);
}

const wanted = (check: During): number => Math.ceil(room * (hardest(check)?.needed ?? 0));

/** How long a fault of which the config does not say it must be in place so that every tolerance of every check can be decided, ms. */
export const enoughMs = (checks: readonly (During & Pick<CheckSpec, 'ratePerSecond'>)[]): number =>
  Math.min(longestMs, Math.ceil(Math.max(0, ...checks.map((check) => wanted(check) / check.ratePerSecond)) * 10) * 100);

/** The rate of a check that has none in the config: 10/s, or more where its tolerances could not be decided by then. */
export function usualRate(check: During, faults: readonly Length[]): number {
  const fixed = faults.filter(({ isUsual }) => !isUsual).map(({ lasts }) => shortestOf(lasts));
  const usual = faults.filter(({ isUsual }) => isUsual).map(({ lasts }) => shortestOf(lasts));
  const forFixed = fixed.length === 0 ? 0 : Math.min(rates.most, (wanted(check) * 1000) / Math.min(...fixed));
  const forUsual = usual.length === 0 ? 0 : Math.min(rates.usual, (wanted(check) * 1000) / Math.min(...usual));
  return Math.max(rates.least, Math.ceil(forFixed), Math.ceil(forUsual));
}

/** The shortest that a fault of this rule may be, ms. */
export const shortestOf = (lasts: FaultRule['lasts']): number => ('min' in lasts ? lasts.min : Math.min(...lasts.oneOf.map(Number)));
