import { type JsonSchema, jsonSchema } from '../schema/json-schema.ts';
import { configExamples } from './config-examples.ts';
import { capital, code, table, yaml } from './table.ts';

/** One table for each section of the config; the keys of faults are in their own sections. */
export const configKeys = (): string => sections(jsonSchema(), '').join('\n\n');

function sections(schema: JsonSchema, place: string): string[] {
  const { properties, items, additionalProperties, description = '', anyOf = [] } = schema;
  const [form, ...others] = anyOf.filter((one) => one.properties !== undefined);
  if (form !== undefined && others.length === 0) return sections({ ...form, description }, place);
  if (items !== undefined) return items.oneOf?.[0]?.properties?.fault === undefined ? sections(items, `${place}[]`) : [];
  if (typeof additionalProperties === 'object')
    return additionalProperties.properties === undefined ? [] : sections(additionalProperties, `${place}.<name>`);
  if (properties === undefined) return [];
  const rows = keyRows(schema);
  const title = place === '' ? [] : [`### ${code(place)}`, ...(description === '' ? [] : [`${capital(description)}.`])];
  const deeper = Object.entries(properties).flatMap(([key, part]) => sections(part, place === '' ? key : `${place}.${key}`));
  const example = configExamples[place];
  return [...title, table(['key', 'what', 'if left out'], rows), ...(example === undefined ? [] : [yaml(example)]), ...deeper];
}

/** The rows of the keys of an object: name, what it is, and the default. */
export const keyRows = ({ properties = {}, required = [] }: JsonSchema): string[][] =>
  Object.entries(properties).map(([key, part]) => [code(key), capital(part.description ?? ''), standard(part, required.includes(key))]);

function standard({ default: value }: JsonSchema, required: boolean): string {
  if (required) return '**needed**';
  return value === undefined || JSON.stringify(value) === '{}' ? '' : code(typeof value === 'string' ? value : JSON.stringify(value));
}
