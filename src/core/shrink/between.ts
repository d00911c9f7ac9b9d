import { significant } from '../quantity/significant.ts';
import type { Axis } from './axis.ts';

/**
 * A value midway between one that passed and a more severe one that failed, on a logarithmic scale, with two digits and in multiples of the
 * grain. `undefined` when the two count as equal or no value lies between them.
 */
export function between(passed: number, failed: number, { grain, near }: Pick<Axis, 'grain' | 'near'>): number | undefined {
  const low = Math.min(passed, failed);
  const high = Math.max(passed, failed);
  const from = Math.max(low, grain);
  if (high / from <= near) return undefined;
  const middle = significant(Math.round(significant(Math.sqrt(from * high), 2) / grain) * grain, 12);
  return middle > low && middle < high ? middle : undefined;
}
