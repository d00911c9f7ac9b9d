import type { JsonSchema } from '../schema/json-schema.ts';
import type { Source } from '../source/source.ts';

/** What an issue is explained with. */
export interface ExplainContext {
  readonly source: Source;
  /** The config as plain data, before it was checked. */
  readonly root: unknown;
  /** Computed only when an error message needs what is allowed. */
  schema(): JsonSchema;
}

/** Messages that zod wrote, and not the author of the schema. */
export const isStandard = (message: string): boolean => /^(Invalid|Too (small|big)|Unrecognized)\b/.test(message);
