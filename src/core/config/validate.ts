import type { ZodSafeParseResult } from 'zod';
import { namedKinds } from './schema/named-kinds.ts';
import { configSchema, type RawConfig, schemaOf } from './schema/schema.ts';

/**
 * Checks plain data against the schema. Building the schema for only the kinds in the data takes half the time and is enough to accept a valid config.
 * Only the messages about an invalid config need the whole schema.
 */
export function check(root: unknown): ZodSafeParseResult<RawConfig> {
  const named = namedKinds(root);
  const read = named === null ? undefined : schemaOf(named).safeParse(root);
  return read?.success ? read : configSchema().safeParse(root);
}
