import type { CheckSpec } from '../model/config/check-spec.ts';
import type { FaultRule } from '../model/config/fault-rule.ts';
import { smallestIn } from '../quantity/domain-ends.ts';
import { samplesNeeded } from '../verdict/statistics/confidence.ts';

/** A margin over the minimum, so that enough samples remain if a few responses within the tolerance are late or bad. */
const room = 1.25;
/** Default rates per second: low enough that they are not a load test. */
const rates = { least: 10, usual: 20, most: 50 };
/** The longest duration that a fault gets if the config sets none, ms. */
const longestMs = 60_000;

/** How long a fault lasts, and whether that is the default because the config sets no duration. */
export interface Length {
  readonly lasts: FaultRule['lasts'];
  readonly isUsual: boolean;
}

export type During = Pick<CheckSpec, 'during'>;

/** A tolerance of `during`, with the samples that it takes to decide it. */
export interface Need {
  /** null: the success rate. */
  readonly quantile: number | null;
  readonly share: number;
  readonly needed: number;
}

/** Every tolerance of `during`. */
export const needsOf = ({ during }: During): readonly Need[] =>
  [
    ...(during.success === undefined ? [] : [{ quantile: null, share: during.success }]),
    ...during.percentiles.map(({ quantile }) => ({ quantile, share: quantile })),
  ].map((one) => ({ ...one, needed: one.share <= 0 ? 0 : samplesNeeded(Math.round((1 - one.share) * 1e7) / 1e7) }));

/** The tolerance of `during` that needs the most samples to be decided, with that number; null: there is no tolerance to decide. */
export const hardest = (check: During): Need | null =>
  needsOf(check).reduce<Need | null>((most, one) => (most !== null && most.needed >= one.needed ? most : one), null);

const wanted = (check: During): number => Math.ceil(room * (hardest(check)?.needed ?? 0));

/** The default duration of a fault, so that every tolerance of every check can be decided, ms. */
export const enoughMs = (checks: readonly (During & Pick<CheckSpec, 'ratePerSecond'>)[]): number =>
  Math.min(longestMs, Math.ceil(Math.max(0, ...checks.map((check) => wanted(check) / check.ratePerSecond)) * 10) * 100);

/** The default rate of a check: 10/s, or more if the faults are too short to decide its tolerances at that rate. */
export function usualRate(check: During, faults: readonly Length[]): number {
  const fixed = faults.filter(({ isUsual }) => !isUsual).map(({ lasts }) => smallestIn(lasts));
  const usual = faults.filter(({ isUsual }) => isUsual).map(({ lasts }) => smallestIn(lasts));
  const forFixed = fixed.length === 0 ? 0 : Math.min(rates.most, (wanted(check) * 1000) / Math.min(...fixed));
  const forUsual = usual.length === 0 ? 0 : Math.min(rates.usual, (wanted(check) * 1000) / Math.min(...usual));
  return Math.max(rates.least, Math.ceil(forFixed), Math.ceil(forUsual));
}
