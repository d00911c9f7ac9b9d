import * as z from 'zod';
import { configSchema } from './schema.ts';
import type { TargetDescription } from './target-description.ts';

/** JSON Schema, as far as a config uses it. */
export interface JsonSchema {
  readonly [key: string]: unknown;
  readonly description?: string;
  readonly default?: unknown;
  readonly const?: unknown;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
}

/** What editors check a config against: JSON Schema, draft 2020-12 (https://json-schema.org/draft/2020-12). */
export function jsonSchema(kinds: readonly TargetDescription[]): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(configSchema(kinds), { io: 'input', target: 'draft-2020-12', unrepresentable: 'any' });
  return { $schema, title: 'Chaos Gate config', description: 'The file .github/chaos.yml', ...rest } as JsonSchema;
}
