import { significant } from '../quantity/significant.ts';

/** How far a milder value goes on the way from the mildest one to the present one. */
const steps = [1 / 8, 1 / 4, 1 / 2, 3 / 4];

/**
 * Values from the mildest one towards `value`, the mildest first: at most five, each strictly milder than `value`, and
 * none when it is the mildest already. They are multiples of `grain` with two digits, of which there are
 * finitely many; so asking again and again about an answer ends.
 * @param mildest the end that disturbs least, which may be the larger one
 */
export function reduced(value: number, weakest: number, grain: number): readonly number[] {
  if (value === weakest) return [];
  const low = Math.min(value, weakest);
  const high = Math.max(value, weakest);
  const towards = steps.map((step) => rounded(weakest > value ? upwards(weakest, value, step) : weakest + (value - weakest) * step, grain));
  return [weakest, ...new Set(towards.filter((each) => each > low && each < high))];
}

/** A mildest value far above is reached by factors; above 0, by orders of magnitude. */
const upwards = (weakest: number, value: number, step: number): number => (value === 0 ? weakest ** (1 - step) : value / step);

const rounded = (value: number, grain: number): number => significant(Math.round(significant(value, 2) / grain) * grain, 12);
