import type { WeaknessName } from '../model/result/diagnosis.ts';
import { measuredSigns } from './measured-signs.ts';
import type { MeasuredSigns } from './weakness.ts';

/** The judgement about a sign weighs as much as this many runs. Chosen by judgement, not fitted. */
const priorWeight = 4;

export const signKey = (weakness: WeaknessName, sign: string): string => `${weakness}: ${sign}`;

/**
 * How often a sign is right, 0..1: the mean of a beta distribution whose prior is the judgement and whose data are the runs of the corpus.
 * @param without a family whose runs are left out, to measure on them
 */
export function certaintyOf(key: string, prior: number, without?: string, measured: MeasuredSigns = measuredSigns): number {
  const counts = Object.entries(measured[key] ?? {}).flatMap(([family, count]) => (family === without ? [] : [count]));
  const [right, all] = [counts.reduce((sum, count) => sum + count.right, 0), counts.reduce((sum, count) => sum + count.of, 0)];
  return (prior * priorWeight + right) / (priorWeight + all);
}
