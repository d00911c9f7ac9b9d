import { significant } from '../quantity/significant.ts';
import type { Strength } from './strength.ts';

/** Steps between neighbours, as a natural logarithm: a third of what an interval may be wide. */
const step = 0.04;

/**
 * Values from the mildest to the harshest, the mildest first, in equal ratios as far as the grain allows; both ends are exact.
 * About 200 for a delay. An end at 0 is reached in one step from the grain.
 */
export function gridOf({ mildest, harshest, grain }: Pick<Strength, 'mildest' | 'harshest' | 'grain'>): readonly number[] {
  const from = Math.max(mildest, grain);
  const to = Math.max(harshest, grain);
  const steps = Math.max(1, Math.ceil(Math.abs(Math.log(to / from)) / step));
  const inner = Array.from({ length: steps + 1 }, (_, index) => rounded(from * (to / from) ** (index / steps), grain));
  const inside = inner.filter((value) => value > Math.min(mildest, harshest) && value < Math.max(mildest, harshest));
  return [...new Set([mildest, ...inside, harshest])];
}

const rounded = (value: number, grain: number): number => significant(Math.round(significant(value, 3) / grain) * grain, 12);
