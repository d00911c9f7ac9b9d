import type { QuantityKind } from '../../quantity/quantity.ts';
import { quantityText } from '../../quantity/say.ts';
import { significant } from '../../quantity/significant.ts';

/** What was estimated carries two digits: 1_903 ms → `1.9 s`, 64_300 B/s → `64 kB/s`. A no-break space stands before the unit. */
export const roughly = (kind: QuantityKind, value: number, digits = 2): string =>
  quantityText(kind, significant(Math.max(0, value), digits), Math.max(3, digits)).replace(' ', '\u00a0');
