import { significant } from '../quantity/significant.ts';
import type { Strength } from './strength.ts';

/** Ratio between neighbours, as a natural logarithm: a third of the width that counts as narrow. */
const step = 0.04;

/**
 * Values from the weakest to the strongest, in equal ratios as far as the grain allows; both ends are exact. About 200 values for a delay.
 * A weakest value of 0 is one step from the grain.
 */
export function gridOf({ weakest, strongest, grain }: Pick<Strength, 'weakest' | 'strongest' | 'grain'>): readonly number[] {
  const from = Math.max(weakest, grain);
  const to = Math.max(strongest, grain);
  const steps = Math.max(1, Math.ceil(Math.abs(Math.log(to / from)) / step));
  const inner = Array.from({ length: steps + 1 }, (_, index) => rounded(from * (to / from) ** (index / steps), grain));
  const inside = inner.filter((value) => value > Math.min(weakest, strongest) && value < Math.max(weakest, strongest));
  return [...new Set([weakest, ...inside, strongest])];
}

const rounded = (value: number, grain: number): number => significant(Math.round(significant(value, 3) / grain) * grain, 12);
