import { significant } from '../quantity/significant.ts';

/** Positions of the reduced values between the weakest value (0) and the current one (1). */
const steps = [1 / 8, 1 / 4, 1 / 2, 3 / 4];

/**
 * Reduced values between the weakest one and `value`, the weakest first: at most five, each strictly less severe than `value`; empty if
 * `value` is the weakest. They are multiples of `grain` with two digits, so there are finitely many and repeated reduction ends.
 * @param weakest the end that disturbs least, which may be the larger one
 */
export function reduced(value: number, weakest: number, grain: number): readonly number[] {
  if (value === weakest) return [];
  const low = Math.min(value, weakest);
  const high = Math.max(value, weakest);
  const towards = steps.map((step) => rounded(weakest > value ? upwards(weakest, value, step) : weakest + (value - weakest) * step, grain));
  return [weakest, ...new Set(towards.filter((each) => each > low && each < high))];
}

/** A weakest value far above `value` is approached by factors; if `value` is 0, by orders of magnitude. */
const upwards = (weakest: number, value: number, step: number): number => (value === 0 ? weakest ** (1 - step) : value / step);

const rounded = (value: number, grain: number): number => significant(Math.round(significant(value, 2) / grain) * grain, 12);
