import { significant } from '../quantity/significant.ts';
import type { Axis } from './axis.ts';

/**
 * A value in the middle between one that held and a harsher one that broke, by orders of magnitude, with two digits and in
 * multiples of the grain; `undefined` when the two are as near as they need be, or nothing lies between them.
 */
export function between(held: number, broke: number, { grain, near }: Pick<Axis, 'grain' | 'near'>): number | undefined {
  const low = Math.min(held, broke);
  const high = Math.max(held, broke);
  const from = Math.max(low, grain);
  if (high / from <= near) return undefined;
  const middle = significant(Math.round(significant(Math.sqrt(from * high), 2) / grain) * grain, 12);
  return middle > low && middle < high ? middle : undefined;
}
