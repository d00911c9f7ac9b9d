import * as z from 'zod';
import type { Domain } from '../../model/config/fault-rule.ts';
import { parseDomain } from '../../quantity/domain.ts';
import { facts } from '../../quantity/facts.ts';
import { formatQuantity } from '../../quantity/format.ts';
import type { Limits } from '../../quantity/limits.ts';
import { type Parsed, parseQuantity } from '../../quantity/parse.ts';
import type { QuantityKind } from '../../quantity/quantity.ts';
import { domainJson, quantityJson } from './quantity-json.ts';

type FieldRead<T> = Parsed<T> | { readonly ok: false; readonly message: string; readonly code: string; readonly hint: string };

const anything = z.unknown();

/** The JSON Schema of each field that we parse ourselves. Computed only on demand, because there are hundreds of fields. */
export const written = new WeakMap<z.core.$ZodType, () => Readonly<Record<string, unknown>>>();

/** A field that our own function parses, and that appears in the JSON Schema as `json()`. */
export function readField<T>(read: (input: unknown) => FieldRead<T>, json: () => Readonly<Record<string, unknown>>) {
  const reading = z.transform((input: unknown, context): T => {
    const parsed = read(input);
    if (parsed.ok) return parsed.value;
    const params = 'code' in parsed ? { code: parsed.code, hint: parsed.hint } : {};
    context.issues.push({ code: 'custom', message: parsed.message, input, params });
    return z.NEVER;
  });
  const field = z.pipe(anything, reading);
  written.set(field, json);
  return field;
}

/** One quantity: `20/s`. */
export const quantity = (kind: QuantityKind, summary: string, limits: Limits) =>
  readField(
    (input) => parseQuantity(kind, input, limits),
    () => ({
      ...quantityJson(kind),
      description: `${summary} (${span(kind, limits)})`,
    }),
  );

/** A value, a range, or a list of alternatives. */
export const domain = (kind: QuantityKind, summary: string, limits: Limits) =>
  readField(
    (input): Parsed<Domain> => parseDomain(kind, input, limits),
    () => ({ ...domainJson(kind), description: `${summary} (${span(kind, limits)})` }),
  );

/** `20/s` to `500/s`. */
export function span(kind: QuantityKind, { min, max }: Limits): string {
  const [low, high] = [Math.max(min, facts[kind].min), Math.min(max, facts[kind].max)];
  return `${formatQuantity(kind, low)} to ${formatQuantity(kind, high)}`;
}

const nameRule = /^(?!::)[A-Za-z0-9._:/-]([A-Za-z0-9 ._:/-]{0,78}[A-Za-z0-9._:/-])?$/;
const nameSays =
  'a name of 1 to 80 letters, digits, spaces and `.` `_` `:` `/` `-`, without a space at either end and without `::` at its beginning';

/** Names go into comments, logs and files, so they allow only characters without a special meaning in any of them. */
export const name = (summary: string) => z.string().regex(nameRule, nameSays).describe(summary);
