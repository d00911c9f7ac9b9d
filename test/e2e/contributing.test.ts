import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { blocksOf, read, root } from '../docs/github-yaml.ts';

const page = read('CONTRIBUTING.md');
const repository = fileURLToPath(root);

/** What CONTRIBUTING.md tells a newcomer to paste: the first line of each block names its file. */
const pasted = blocksOf(page, 'ts').map(({ text }) => {
  const [first = '', ...rest] = text.split('\n');
  return {
    path: /^\/\/ (\S+\.ts)/.exec(first)?.[1] ?? '',
    text: `${rest.join('\n').trim()}\n`,
    appended: first.endsWith(', one more line'),
  };
});

/** What `git status --short` shows afterwards, as the page says. */
const announced = blocksOf(page, 'text').flatMap(({ text }) => text.split('\n').filter((line) => /^( M|\?\?) \S/.test(line)));

const sortedOnce = (lines: readonly string[]): string[] => [...new Set(lines)].toSorted();

interface Copy {
  /** @returns stdout and stderr; fails the test unless the program ends with 0 */
  run(program: string, ...words: string[]): string;
  readonly path: string;
}

/** A clone with the working tree's files, committed, and with the dependencies of this one. */
function copyOfRepository(): Copy {
  const path = mkdtempSync(join(tmpdir(), 'chaos-gate-newcomer-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  const run = (program: string, ...words: string[]): string => {
    const ended = spawnSync(program, words, { cwd: path, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } });
    expect(ended.status, `${program} ${words.join(' ')}\n${ended.stdout}\n${ended.stderr}`).toBe(0);
    return ended.stdout + ended.stderr;
  };
  const listed = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: repository, encoding: 'utf8' });
  // A build of another test may be writing dist/.
  const files = listed.stdout.split('\0').filter((file) => file !== '' && !file.startsWith('dist/'));
  for (const file of files) cpSync(join(repository, file), join(path, file), { recursive: true });
  symlinkSync(join(repository, 'node_modules'), join(path, 'node_modules'));
  run('git', 'init', '--quiet');
  run('git', 'add', '--all');
  run('git', '-c', 'user.name=newcomer', '-c', 'user.email=newcomer@localhost', 'commit', '--quiet', '--message', 'before');
  return { path, run };
}

test('the steps of CONTRIBUTING.md are complete: pasted into a copy of the repository, they pass, and change the files that the page names', () => {
  expect(pasted.map(({ path }) => path)).toContain('src/core/faults/slow-start.ts');
  expect(announced.length).toBeGreaterThan(10);
  const { path, run } = copyOfRepository();
  for (const { path: file, text, appended } of pasted) {
    mkdirSync(dirname(join(path, file)), { recursive: true });
    (appended ? appendFileSync : writeFileSync)(join(path, file), text);
  }
  const installed = (name: string): string => join(path, 'node_modules/.bin', name);
  const vitest = (...words: string[]) => run(process.execPath, join(path, 'node_modules/vitest/vitest.mjs'), 'run', ...words);

  run(installed('biome'), 'check', '--write', '.');
  run(process.execPath, 'scripts/generate.ts');
  // The golden files that depend on the catalogs: `npm run accept` writes them with all others.
  vitest('--project', 'unit', 'test/core/config/golden.test.ts', '--update');
  run(installed('tsc'), '--noEmit');
  const rooms = ['checks', 'config', 'faults', 'shrink', 'diagnosis'].map((room) => `test/core/${room}`);
  vitest('--project', 'walls', '--project', 'unit', ...rooms, 'test/docs', 'test/walls');

  const changed = run('git', 'status', '--short', '--untracked-files=all').split('\n').filter(Boolean);
  expect(sortedOnce(changed)).toEqual(sortedOnce(announced));
}, 300_000);
