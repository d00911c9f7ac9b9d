import type { QuantityKind } from '../../quantity/quantity.ts';
import { units } from '../../quantity/unit.ts';

/** An approximation for editors; the parser also checks limits and the order of a range. */
function pattern(kind: QuantityKind): string {
  const suffixes = units[kind].map(({ suffix }) => suffix).filter((suffix) => suffix !== '');
  if (suffixes.length === 0) return kind === 'status' ? '[1-5]\\d\\d' : '\\d+';
  return `(0|${kind === 'share' ? '1|' : ''}\\d+(\\.\\d+)?(${suffixes.join('|')}))`;
}

const numbers: Partial<Readonly<Record<QuantityKind, object>>> = {
  share: { type: 'number', enum: [0, 1] },
  count: { type: 'integer', minimum: 0 },
  status: { type: 'integer', minimum: 100, maximum: 599 },
};

const alternatives = (kind: QuantityKind, written: string): object[] => [
  { type: 'string', pattern: `^${written}$` },
  ...(numbers[kind] === undefined ? [{ type: 'number', const: 0 }] : [numbers[kind]]),
];

/** JSON Schema (draft 2020-12) of one quantity. */
export const quantityJson = (kind: QuantityKind): Readonly<Record<string, unknown>> => ({
  anyOf: alternatives(kind, pattern(kind)),
});

/** JSON Schema of a value, a range `a..b` or a list. */
export const domainJson = (kind: QuantityKind): Readonly<Record<string, unknown>> => ({
  anyOf: [
    ...alternatives(kind, `${pattern(kind)}(\\s*\\.\\.\\s*${pattern(kind)})?`),
    { type: 'array', minItems: 1, items: quantityJson(kind) },
  ],
});
