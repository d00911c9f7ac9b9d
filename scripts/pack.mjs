// Makes the package of the command line: what is in dist/, a manifest of its own, and no dependencies. Prints the path of the file, which
// `npx --package=PATH chaos-gate` runs in any folder.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
const folder = new URL('build/package/', root);
const { name, version, description, license, type, engines, bin } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
cpSync(new URL('dist/', root), new URL('dist/', folder), { recursive: true });
for (const file of ['README.md', 'LICENSE']) cpSync(new URL(file, root), new URL(file, folder));
writeFileSync(
  new URL('package.json', folder),
  `${JSON.stringify({ name, version, description, license, type, engines, bin, files: ['dist'] }, null, 2)}\n`,
);
const packed = execFileSync('npm', ['pack', '--silent', '--pack-destination', '..'], { cwd: folder, encoding: 'utf8' }).trim();
process.stdout.write(`${fileURLToPath(new URL(`build/${packed}`, root))}\n`);
