import type { JsonSchema } from '../schema/json-schema.ts';
import type { Path } from '../source/source.ts';

/** Keys that are allowed together, and where: `checks[].http`. */
export interface KeyPlace {
  readonly place: string;
  readonly keys: readonly string[];
}

/** Every place of a config that has keys of its own, outermost first. */
export function keyPlaces(schema: JsonSchema, place = ''): KeyPlace[] {
  const { properties, items, additionalProperties } = schema;
  const here = properties === undefined ? [] : [{ place: place === '' ? 'the top level' : place, keys: Object.keys(properties) }];
  const below = Object.entries(properties ?? {}).flatMap(([key, part]) => keyPlaces(part, place === '' ? key : `${place}.${key}`));
  const each = items === undefined ? [] : keyPlaces(items, `${place}[]`);
  const named = typeof additionalProperties === 'object' ? keyPlaces(additionalProperties, `${place}.*`) : [];
  return [...here, ...below, ...each, ...named, ...variants(schema).flatMap((part) => keyPlaces(part, `${place}${variantName(part)}`))];
}

const variants = (schema: JsonSchema): readonly JsonSchema[] => schema.oneOf ?? schema.anyOf ?? [];

/** A kind of fault is a variant of its own: `faults[latency]`. */
function variantName({ properties }: JsonSchema): string {
  const kind = properties?.fault?.const;
  return typeof kind === 'string' ? ` with \`fault: ${kind}\`` : '';
}

/** The keys that are allowed at `path`; `value` is what stands there and above, from the root. */
export function keysAt(schema: JsonSchema, path: Path, value: unknown): readonly string[] {
  const [step, ...rest] = path;
  const fitting = variants(schema).filter(({ properties }) => fits(properties?.fault?.const, value));
  const deeper = fitting.flatMap((part) => keysAt(part, path, value));
  if (step === undefined) return [...Object.keys(schema.properties ?? {}), ...deeper];
  const next = typeof step === 'number' ? schema.items : (schema.properties?.[step] ?? schema.additionalProperties);
  return typeof next === 'object' ? [...keysAt(next, rest, valueAt(value, step)), ...deeper] : deeper;
}

const fits = (kind: unknown, value: unknown): boolean => kind === undefined || valueAt(value, 'fault') === kind;

/** One step down into plain data. */
export const valueAt = (value: unknown, step: string | number): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, step) ? (value as Record<string | number, unknown>)[step] : undefined;
