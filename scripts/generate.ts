// Writes what follows from the source: docs/reference.md and docs/schema.json from the catalogs, test/golden/strings.txt from every file.
import { writeFileSync } from 'node:fs';
import { generated } from '../src/core/config/describe/generated.ts';
import { readSources } from './source.ts';
import { stringsPage } from './strings.ts';

const root = new URL('../', import.meta.url);
const files = { ...generated(), 'test/golden/strings.txt': stringsPage(readSources(new URL('src/', root))) };
for (const [path, text] of Object.entries(files)) writeFileSync(new URL(path, root), text);
