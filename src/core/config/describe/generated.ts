import { jsonSchema } from '../schema/json-schema.ts';
import type { TargetDescription } from '../schema/target-description.ts';
import { reference } from './reference.ts';

/** The files that are written from the catalogs, by path in the repository. */
export const generated = (kinds: readonly TargetDescription[]): Readonly<Record<string, string>> => ({
  'docs/reference.md': reference(kinds),
  'docs/schema.json': `${JSON.stringify(jsonSchema(kinds), null, 1)}\n`,
});
