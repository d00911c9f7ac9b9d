// What ncc leaves undone: comments and white space go (licences are in licenses.txt), and the doors come.
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseSync } from 'oxc-parser';
import { minify } from 'terser';

// Nothing is renamed or rewritten: a stack trace names our functions, and the bundle stays readable with any formatter.
const options = { module: true, compress: false, mangle: false, format: { comments: false, max_line_len: 200 } };
for (const file of readdirSync('dist').filter((name) => name.endsWith('index.js'))) {
  const { code = '' } = await minify(readFileSync(`dist/${file}`, 'utf8'), options);
  writeFileSync(`dist/${file}`, `${withEagerModules(file, code)}\n`);
}

/**
 * Puts each module's function in parentheses again, as webpack wrote it: engines compile such a function at once, any other one a second time
 * when it is called, and a module is called as soon as its chunk is loaded. Saves a tenth of the time to the first request.
 */
function withEagerModules(file, code) {
  const declarations = parseSync(file, code).program.body.flatMap((node) => (node.declaration ?? node).declarations ?? []);
  const modules = declarations.filter(({ id, init }) => /modules/.test(id.name) && init?.type === 'ObjectExpression');
  const functions = modules.flatMap(({ init }) => init.properties.map(({ value }) => value)).filter(({ type }) => /Function/.test(type));
  return functions
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end }) => `${text.slice(0, start)}(${text.slice(start, end)})${text.slice(end)}`, code);
}

// The doors of the bundle: two lines each, so that `runs.main`, `runs.post`, the command line and the keeper share one set of chunks.
// A door knows its own place and tells it: the keeper is started from there.
for (const door of ['main', 'post', 'cli', 'keeper']) {
  const shebang = door === 'cli' ? '#!/usr/bin/env node\n' : '';
  writeFileSync(`dist/${door}.js`, `${shebang}import { ${door} } from './index.js';\nawait ${door}(new URL('./', import.meta.url));\n`);
}

// Editors find it beside the program: `# yaml-language-server: $schema=…`.
copyFileSync('docs/schema.json', 'dist/schema.json');
