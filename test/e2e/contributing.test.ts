import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { blocksOf, read, root } from '../docs/github-yaml.ts';

/** What CONTRIBUTING.md tells a newcomer to paste: the first line of each block names its file. */
const pasted = blocksOf(read('CONTRIBUTING.md'), 'ts').map(({ text }) => ({
  path: /^\/\/ (\S+\.ts)/.exec(text)?.[1] ?? '',
  text,
  appended: /^\/\/ .*one more line/.test(text),
}));

function houseOfANewcomer(): string {
  const house = mkdtempSync(join(tmpdir(), 'chaos-gate-newcomer-'));
  onTestFinished(() => rmSync(house, { recursive: true, force: true }));
  for (const path of ['src', 'test/contracts', 'test/world/probes', 'package.json', 'tsconfig.json', 'vitest.config.ts'])
    cpSync(new URL(path, root), join(house, path), { recursive: true });
  symlinkSync(fileURLToPath(new URL('node_modules', root)), join(house, 'node_modules'));
  for (const { path, text, appended } of pasted) {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    (appended ? appendFileSync : writeFileSync)(join(house, path), text);
  }
  return house;
}

test('what CONTRIBUTING.md shows can be pasted: it has the right types, and its tests pass', () => {
  expect(pasted.map(({ path }) => path)).toContain('src/core/faults/slow-start.ts');
  const cwd = houseOfANewcomer();
  const run = (program: string, ...words: string[]) => spawnSync(join(cwd, 'node_modules/.bin', program), words, { cwd, encoding: 'utf8' });
  const types = run('tsc', '--noEmit');
  const wrong = types.stdout.split('\n').filter((line) => pasted.some(({ path }) => line.startsWith(path)));
  expect(wrong).toEqual([]);
  const tests = pasted.map(({ path }) => path).filter((path) => path.endsWith('.test.ts'));
  const ran = run('vitest', 'run', '--project', 'unit', ...tests);
  expect(ran.stdout + ran.stderr).toMatch(/Test Files .*2 passed/);
  expect(ran.status).toBe(0);
});
