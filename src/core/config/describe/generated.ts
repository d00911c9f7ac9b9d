import { jsonSchema } from '../schema/json-schema.ts';
import { reference } from './reference.ts';

/** The files that are written from the catalogs, by path in the repository. */
export const generated = (): Readonly<Record<string, string>> => ({
  'docs/reference.md': reference(),
  'docs/schema.json': `${JSON.stringify(jsonSchema(), null, 1)}\n`,
});
