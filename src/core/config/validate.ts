import type { ZodSafeParseResult } from 'zod';
import { namedKinds } from './schema/named-kinds.ts';
import { configSchema, type RawConfig, schemaOf } from './schema/schema.ts';

/**
 * Checks plain data against the schema. To build the part of the kinds that are named there takes half as long as to build all of it, and
 * is enough to let a config through; only to say what is wrong takes the whole.
 */
export function check(root: unknown): ZodSafeParseResult<RawConfig> {
  const named = namedKinds(root);
  const read = named === null ? undefined : schemaOf(named).safeParse(root);
  return read?.success ? read : configSchema().safeParse(root);
}
