import type { Domain } from '../model/config/fault-rule.ts';
import { significant } from '../quantity/significant.ts';
import type { Dice } from './dice.ts';
import { pick } from './pick.ts';

type Range = Extract<Domain, { min: number }>;

/** For a logarithmic range that begins at 0: one draw in ten is 0; the others span three orders of magnitude. */
const shareOfZero = 0.1;
const spanAboveZero = 1000;

/**
 * Draws one value of the domain, by name. Alternatives are equally likely. A range is uniform, or log-uniform when `log` (each order of
 * magnitude equally likely). The value is rounded to two significant digits, or more if the range would have less than twenty steps, so
 * that plans are easy to read; it never leaves the range.
 */
export function draw(domain: Domain, dice: Dice, name: string): number | string {
  if ('oneOf' in domain) return drawAlternative(domain.oneOf, dice.under(name));
  return drawNumber(domain, dice.unit(name));
}

function drawAlternative(oneOf: readonly (number | string)[], dice: Dice): number | string {
  if (oneOf.length === 1) return oneOf[0] as number | string;
  return pick(
    oneOf.map((value) => ({ name: String(value), weight: 1, value })),
    dice,
  ).value;
}

function drawNumber(range: Range, unit: number): number {
  if (range.whole && !range.log) return range.min + Math.floor(unit * (range.max - range.min + 1));
  const value = range.log ? logUniform(range, unit) : range.min + unit * (range.max - range.min);
  return Math.min(range.max, Math.max(range.min, readable(range.whole ? Math.round(value) : value, range)));
}

function logUniform({ min, max }: Range, unit: number): number {
  if (min > 0) return min * (max / min) ** unit;
  if (unit < shareOfZero) return 0;
  return (max / spanAboveZero) * spanAboveZero ** ((unit - shareOfZero) / (1 - shareOfZero));
}

/** JavaScript engines may differ in the last bit of a power; rounding removes the difference. */
function readable(value: number, { min, max, whole }: Range): number {
  for (let digits = 2; digits < 12; digits++) {
    const rounded = significant(value, digits);
    if (Math.abs(rounded - value) <= (max - min) / 40) return whole ? Math.round(rounded) : rounded;
  }
  return value;
}
