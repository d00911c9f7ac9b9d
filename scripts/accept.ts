// Writes every golden file anew from what the code does now: `npm run accept`, then read the diff.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
const run = (file: string, args: readonly string[]) =>
  execFileSync(process.execPath, [fileURLToPath(new URL(file, root)), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, UPDATE_GOLDEN: '1' },
  });

/** Tests that compare with a file, in one of the two ways there are. */
const comparing = readdirSync(new URL('test/', root), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.test.ts'))
  .map((path) => `test/${path.replaceAll('\\', '/')}`)
  .filter((path) => /UPDATE_GOLDEN|toMatch(File)?Snapshot/.test(readFileSync(new URL(path, root), 'utf8')));

run('scripts/generate.ts', []);
// `--update` comes last: it would take a path after it for its value.
run('node_modules/vitest/vitest.mjs', ['run', ...comparing, '--update']);
