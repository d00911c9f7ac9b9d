import { jsonSchema } from '../schema/json-schema.ts';
import { readmeTables } from './readme.ts';
import { reference } from './reference.ts';

/** The files that are written whole from the catalogs, by path in the repository. */
export const generated = (): Readonly<Record<string, string>> => ({
  'docs/reference.md': reference(),
  'docs/schema.json': `${JSON.stringify(jsonSchema(), null, 1)}\n`,
});

/** The parts of other pages that are written from the catalogs: by path, then by the name in the markers of the part. */
export const generatedParts = (): Readonly<Record<string, Readonly<Record<string, string>>>> => ({ 'README.md': readmeTables() });
