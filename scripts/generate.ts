// Writes what follows from the source: docs/reference.md, docs/schema.json and the tables of README.md from the catalogs, test/golden/strings.txt
// from every file, and the pictures of README.md from a golden comment.
import { readFileSync, writeFileSync } from 'node:fs';
import { generated, generatedParts } from '../src/core/config/describe/generated.ts';
import { commentPictures } from './comment-picture.ts';
import { withParts } from './parts.ts';
import { readSources } from './source.ts';
import { stringsPage } from './strings.ts';

const root = new URL('../', import.meta.url);
const pages = Object.entries(generatedParts()).map(
  ([path, parts]) => [path, withParts(readFileSync(new URL(path, root), 'utf8'), parts)] as const,
);
const comment = readFileSync(new URL('test/golden/reports/failed.comment.md', root), 'utf8');
const files = {
  ...commentPictures(comment),
  ...generated(),
  ...Object.fromEntries(pages),
  'test/golden/strings.txt': stringsPage(readSources(new URL('src/', root))),
};
for (const [path, text] of Object.entries(files)) writeFileSync(new URL(path, root), text);
