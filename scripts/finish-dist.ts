// What ncc leaves undone: chunks get names that stay, comments and white space are removed (licences are in licenses.txt), and the entry points are written.
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { minify } from 'terser';
import { type Chunk, chunkNames, moduleNames, renameChunks } from './chunk-names.ts';
import { isNode, parseSource, type SyntaxNode } from './source.ts';

const { chunks }: { chunks: readonly Chunk[] } = JSON.parse(readFileSync('build/stats.json', 'utf8'));
const names = chunkNames(chunks);
const modules = moduleNames(chunks);
for (const [id, name] of names) renameSync(`dist/${id}.index.js`, `dist/${name}.index.js`);

// No identifier of ours is renamed: the bundle stays readable with any formatter. Libraries are compressed, and keep the names of functions and classes, which a stack trace shows.
const libraries = new Set(chunks.filter(isLibrary).map(({ id }) => `${names.get(id)}.index.js`));
for (const file of readdirSync('dist').filter((name) => name.endsWith('index.js'))) {
  const kept = libraries.has(file) ? { keep_fnames: true, keep_classnames: true } : false;
  const options = { module: true, compress: kept, mangle: kept, format: { comments: false, max_line_len: 200 } } as const;
  const { code = '' } = await minify(renameChunks(readFileSync(`dist/${file}`, 'utf8'), names, modules), options);
  writeFileSync(`dist/${file}`, `${withEagerModules(file, code)}\n`);
}

function isLibrary({ modules: parts }: Chunk): boolean {
  return parts.every(({ name }) => name.startsWith('./node_modules/') || name.startsWith('external '));
}

/**
 * Puts each module's function in parentheses again, as webpack wrote it: engines compile such a function when they read it, any other one a second time
 * when it is called, and a module is called as soon as its chunk is loaded. Saves a tenth of the time to the first request.
 */
function withEagerModules(file: string, code: string): string {
  const declarations = listOf(parseSource(file, code).program.body).flatMap((node) =>
    listOf((isNode(node.declaration) ? node.declaration : node).declarations),
  );
  const objects = declarations.filter(
    ({ id, init }) => isNode(id) && /modules/.test(String(id.name)) && isNode(init) && init.type === 'ObjectExpression',
  );
  const functions = objects
    .flatMap(({ init }) => (isNode(init) ? listOf(init.properties) : []))
    .map(({ value }) => value)
    .filter((value): value is SyntaxNode => isNode(value) && /Function/.test(value.type));
  return functions
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end }) => `${text.slice(0, start)}(${text.slice(start, end)})${text.slice(end)}`, code);
}

function listOf(value: unknown): SyntaxNode[] {
  return Array.isArray(value) ? value.filter(isNode) : [];
}

// The entry points of the bundle: two lines each, so that `runs.main`, `runs.post`, the command line and the keeper share one set of chunks.
// Each passes its own place on: the keeper is started from there.
for (const entry of ['main', 'post', 'cli', 'keeper']) {
  const shebang = entry === 'cli' ? '#!/usr/bin/env node\n' : '';
  const text = `${shebang}import { ${entry} } from './index.js';\nawait ${entry}(new URL('./', import.meta.url));\n`;
  // `npm link` makes the program executable: otherwise it would leave a change in the clone.
  writeFileSync(`dist/${entry}.js`, text, { mode: entry === 'cli' ? 0o755 : 0o644 });
}

// Editors find it next to the program: `# yaml-language-server: $schema=…`.
writeFileSync('dist/schema.json', JSON.stringify(JSON.parse(readFileSync('docs/schema.json', 'utf8'))));
