import type { JsonSchema } from '../schema/json-schema.ts';
import type { Source } from '../source/source.ts';

/** What an issue is explained with. */
export interface ExplainContext {
  readonly source: Source;
  /** The config as plain data, before it was checked. */
  readonly root: unknown;
  /** Worked out only when somebody has to be told what is allowed. */
  schema(): JsonSchema;
}

/** zod's own words, and not those of whoever wrote the schema. */
export const isStandard = (message: string): boolean => /^(Invalid|Too (small|big)|Unrecognized)\b/.test(message);
