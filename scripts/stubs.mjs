// The doors of the bundle: three lines each, so that `runs.main`, `runs.post`, the command line and the keeper
// share one set of chunks. A stub knows its own place and tells it: the keeper is started from there.
import { copyFileSync, writeFileSync } from 'node:fs';

for (const door of ['main', 'post', 'cli', 'keeper']) {
  const shebang = door === 'cli' ? '#!/usr/bin/env node\n' : '';
  writeFileSync(`dist/${door}.js`, `${shebang}import { ${door} } from './index.js';\nawait ${door}(new URL('./', import.meta.url));\n`);
}

// Editors find it beside the program: `# yaml-language-server: $schema=…`.
copyFileSync('docs/schema.json', 'dist/schema.json');
