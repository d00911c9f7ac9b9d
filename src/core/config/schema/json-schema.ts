import * as z from 'zod';
import { written } from './fields.ts';
import { once } from './memoize.ts';
import { configSchema } from './schema.ts';

/** The part of JSON Schema that a config needs. */
export interface JsonSchema {
  readonly [key: string]: unknown;
  readonly description?: string;
  readonly default?: unknown;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
}

/** The schema for editors: JSON Schema, draft 2020-12 (https://json-schema.org/draft/2020-12). */
export const jsonSchema = once((): JsonSchema => {
  const { $schema, ...rest } = z.toJSONSchema(configSchema(), {
    io: 'input',
    target: 'draft-2020-12',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => Object.assign(jsonSchema, written.get(zodSchema)?.()),
  }) as JsonSchema;
  const schema = withAddressFromElsewhere(withVariables(rest));
  return {
    $schema,
    title: 'Chaos Gate config',
    description: 'The file .github/chaos.yml, or the same as JSON',
    ...schema,
    patternProperties: { '^x-': {}, '^[$]schema$': { type: 'string' } },
  };
});

/** The address of the preview is optional, because an input, an option or the event can supply it. */
function withAddressFromElsewhere(schema: JsonSchema): JsonSchema {
  const { preview = {} } = schema.properties ?? {};
  const forms = (preview.anyOf ?? []).map((form) => (form.properties === undefined ? form : withoutRequired(form, 'url')));
  return withoutRequired({ ...schema, properties: { ...schema.properties, preview: { ...preview, anyOf: forms } } }, 'preview');
}

function withoutRequired({ required = [], ...schema }: JsonSchema, key: string): JsonSchema {
  const left = required.filter((one) => one !== key);
  return left.length === 0 ? schema : { ...schema, required: left };
}

const variable: JsonSchema = { type: 'string', pattern: '\\$\\{' };

/** Allows a variable in each place where the schema restricts the text. */
function withVariables(schema: JsonSchema): JsonSchema {
  const { format, ...deep } = { ...schema, ...parts(schema) };
  const known: JsonSchema = format === undefined || format === 'starts_with' ? deep : { ...deep, format };
  if (known.anyOf?.some(isChoosy)) return { ...known, anyOf: [...known.anyOf.filter(isNotVariable), variable] };
  if (!isChoosy(known)) return known;
  const { description, default: standard, ...value } = known;
  return {
    ...(description === undefined ? {} : { description }),
    ...(standard === undefined ? {} : { default: standard }),
    anyOf: [value, variable],
  };
}

function parts({ properties, items, additionalProperties, anyOf, oneOf }: JsonSchema): Partial<JsonSchema> {
  return {
    ...(properties === undefined ? {} : { properties: mapValues(properties, withVariables) }),
    ...(items === undefined ? {} : { items: withVariables(items) }),
    ...(typeof additionalProperties === 'object' ? { additionalProperties: withVariables(additionalProperties) } : {}),
    ...(anyOf === undefined ? {} : { anyOf: anyOf.map((one) => (isChoosy(one) ? one : withVariables(one))) }),
    ...(oneOf === undefined ? {} : { oneOf: oneOf.map(withVariables) }),
  };
}

const isChoosy = ({ type, pattern, enum: values, const: only }: JsonSchema): boolean =>
  only === undefined && (type === 'integer' || type === 'number' || (type === 'string' && (pattern ?? values) !== undefined));

const isNotVariable = (schema: JsonSchema): boolean => schema !== variable;

const mapValues = <A, B>(record: Readonly<Record<string, A>>, change: (value: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
