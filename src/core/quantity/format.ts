import { plainDecimal } from './plain-decimal.ts';
import type { QuantityKind } from './quantity.ts';
import { significant } from './significant.ts';
import { type Unit, units, valueIn } from './unit.ts';

/**
 * The shortest form that `parseQuantity` reads back as the same value: 1900 → `1.9s`, 330000 → `330s`, 0.999 → `99.9%`.
 * @param value in base units; finite, not negative
 */
export function formatQuantity(kind: QuantityKind, value: number): string {
  const forms = units[kind].flatMap((unit, size) => formIn(unit, size, value)).filter(reads(value));
  const best = forms.filter(({ size, number }) => size === 0 || Number(number) >= 1).sort(byReading)[0] ?? base(kind, value);
  return best.number + best.unit.suffix;
}

interface Form {
  readonly unit: Unit;
  readonly size: number;
  readonly number: string;
}

const formIn = (unit: Unit, size: number, value: number): Form[] =>
  unit.readOnly ? [] : [{ unit, size, number: plainDecimal(inverse(unit, value), -unit.exponent) }];

/** 15 digits remove the rounding error of the division; `reads` then checks that the value is the same. */
const inverse = ({ times, over }: Unit, value: number): number => (times === over ? value : significant((value * over) / times, 15));

const reads =
  (value: number) =>
  ({ unit, number }: Form): boolean =>
    valueIn(unit, number) === value;

/** Four digits before the point are one too many: `1.25MB/s`, not `1250kB/s`. */
const length = ({ unit, number }: Form): number => number.length + unit.suffix.length + (Number(number) >= 1000 ? 1 : 0);
const fraction = ({ number }: Form): number => (number.includes('.') ? 1 : 0);
const byReading = (a: Form, b: Form): number => length(a) - length(b) || fraction(a) - fraction(b) || b.size - a.size;

/** The unit that is a power of ten of the base unit can express any number exactly. */
function base(kind: QuantityKind, value: number): Form {
  const size = units[kind].findIndex(({ times, over }) => times === over);
  return { ...formIn(units[kind][size] as Unit, size, value)[0] } as Form;
}
