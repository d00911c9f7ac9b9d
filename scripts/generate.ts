// Writes what follows from the catalogs: docs/reference.md and docs/schema.json.
import { writeFileSync } from 'node:fs';
import { generated } from '../src/core/config/describe/generated.ts';
import { targetKinds } from '../src/world/targets/catalog.ts';

for (const [path, text] of Object.entries(generated(targetKinds))) {
  writeFileSync(new URL(`../${path}`, import.meta.url), text);
}
