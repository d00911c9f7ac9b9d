import { jsonSchema } from '../schema/json-schema.ts';
import { engineMatrix, engineTable } from './engines.ts';
import { matrix, rightsTable } from './faults.ts';
import { readmeTables } from './readme.ts';
import { reference } from './reference.ts';

/** The files that are generated entirely from the catalogs, by path in the repository. */
export const generated = (): Readonly<Record<string, string>> => ({
  'docs/reference.md': reference(),
  'docs/schema.json': `${JSON.stringify(jsonSchema(), null, 1)}\n`,
});

/** The parts of other pages that are generated from the catalogs: by path, then by the name in the part's markers. */
export const generatedParts = (): Readonly<Record<string, Readonly<Record<string, string>>>> => ({
  'README.md': readmeTables(),
  'docs/faults.md': { matrix: matrix() },
  'docs/kubernetes.md': {
    engines: engineMatrix(),
    'chaos-mesh': engineTable('chaos-mesh', 'object'),
    litmus: engineTable('litmus', 'experiment'),
    istio: engineTable('istio', 'in the route'),
  },
  'docs/containers.md': { rights: rightsTable() },
});
