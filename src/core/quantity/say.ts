import { formatQuantity } from './format.ts';
import { plainDecimal } from './plain-decimal.ts';
import type { QuantityKind } from './quantity.ts';
import { significant } from './significant.ts';

/** For sentences: three significant digits, unless `digits` says otherwise, a space before the unit. 1903 → `1.9 s`, 0.384 → `38.4 %`, 20 → `20/s`. */
export const quantityText = (kind: QuantityKind, value: number, digits = 3): string =>
  formatQuantity(kind, value).replace(/^([\d.]+)(.*)$/, (_, number: string, unit: string) => {
    const rounded = plainDecimal(significant(Number(number), digits));
    return /^[A-Za-z%]/.test(unit) ? `${rounded} ${unit}` : rounded + unit;
  });
