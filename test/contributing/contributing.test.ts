import { execFile } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { blocksOf, read, root } from '../docs/github-yaml.ts';

const execute = promisify(execFile);
const repository = fileURLToPath(root);

/** The steps for one kind of member: what the page tells a newcomer to paste, and which files `git status --short` then shows. */
const sectionsOf = (page: string) =>
  page
    .split(/^## /m)
    .map((text) => ({
      pasted: blocksOf(text, 'ts').map(pasteOf),
      rows: blocksOf(text, 'markdown').map(({ text: row }) => row.split('\n')[1] ?? ''),
      announced: blocksOf(text, 'text').flatMap(({ text: lines }) => statusIn(lines)),
    }))
    .filter(({ pasted }) => pasted.length > 0);

/** The first line of a block names its file. */
function pasteOf({ text }: { readonly text: string }) {
  const [first = '', ...rest] = text.split('\n');
  return {
    path: /^\/\/ (\S+\.ts)/.exec(first)?.[1] ?? '',
    text: `${rest.join('\n').trim()}\n`,
    isAppended: first.endsWith(', one more line'),
  };
}

/** Lines of `git status --short`, sorted. */
const statusIn = (text: string): readonly string[] =>
  text
    .split('\n')
    .filter((line) => /^( M|\?\?) \S/.test(line))
    .toSorted();

const page = read('CONTRIBUTING.md');

interface Copy {
  /** Resolves with stdout and stderr; fails the test unless the program ends with 0. */
  run(program: string, ...words: string[]): Promise<string>;
  readonly path: string;
}

/** A clone with the working tree's files, committed, and with the dependencies of this one. */
async function copyOfRepository(): Promise<Copy> {
  const path = mkdtempSync(join(tmpdir(), 'chaos-gate-newcomer-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  const run = async (program: string, ...words: string[]): Promise<string> => {
    const options = { cwd: path, env: { ...process.env, NO_COLOR: '1' }, maxBuffer: 64 * 1024 * 1024 };
    const { stdout, stderr } = await execute(program, words, options).catch((error: Error & { stdout?: string; stderr?: string }) => {
      throw new Error(`${program} ${words.join(' ')}\n${error.stdout ?? ''}\n${error.stderr ?? error.message}`);
    });
    return stdout + stderr;
  };
  const { stdout: listed } = await execute('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: repository });
  // A build of another test may be writing dist/.
  const files = listed.split('\0').filter((file) => file !== '' && !file.startsWith('dist/'));
  for (const file of files) cpSync(join(repository, file), join(path, file), { recursive: true });
  symlinkSync(join(repository, 'node_modules'), join(path, 'node_modules'));
  await run('git', 'init', '--quiet');
  await commit(run, 'before');
  return { path, run };
}

async function commit(run: Copy['run'], message: string): Promise<void> {
  await run('git', 'add', '--all');
  await run('git', '-c', 'user.name=newcomer', '-c', 'user.email=newcomer@localhost', 'commit', '--quiet', '--message', message);
}

const vitest = ({ path, run }: Copy, ...words: string[]): Promise<string> =>
  run(process.execPath, join(path, 'node_modules/vitest/vitest.mjs'), 'run', ...words, '--update');

/** Golden files that depend on the catalogs. `npm run accept` writes them with all others; a change that the page does not name is found. */
const goldens = ['--project', 'unit', 'test/core/config/golden.test.ts'];

/** The tests that ask every member of a catalog. */
const contracts = [
  ...['checks', 'faults', 'config/schema', 'diagnosis/contract.test.ts', 'shrink/strength.test.ts'].map((path) => `test/core/${path}`),
  'test/docs',
  'test/walls',
];

/** Adds a row to the last table of a page. */
function addRow(page: string, row: string): void {
  const lines = readFileSync(page, 'utf8').split('\n');
  lines.splice(lines.findLastIndex((line) => line.startsWith('| `')) + 1, 0, row);
  writeFileSync(page, lines.join('\n'));
}

/** Carries out the steps of one section. Resolves with the files that have changed, as `git status --short` shows them. */
async function follow(copy: Copy, { pasted, rows }: ReturnType<typeof sectionsOf>[number]): Promise<readonly string[]> {
  const { path, run } = copy;
  for (const { path: file, text, isAppended } of pasted) {
    mkdirSync(dirname(join(path, file)), { recursive: true });
    (isAppended ? appendFileSync : writeFileSync)(join(path, file), text);
  }
  for (const row of rows) addRow(join(path, 'docs/link.md'), row);
  // All other files are formatted already: `npm run lint` sees to it.
  await run(join(path, 'node_modules/.bin/biome'), 'check', '--write', ...pasted.map(({ path: file }) => file));
  await run(process.execPath, 'scripts/generate.ts');
  await vitest(copy, ...goldens);
  return statusIn(await run('git', 'status', '--short', '--untracked-files=all'));
}

test('CONTRIBUTING.md has steps for a fault and for a check', () => {
  expect(sectionsOf(page).map(({ pasted }) => pasted[0]?.path)).toEqual([
    'src/core/faults/link/slow-start.ts',
    'src/core/checks/dns-params.ts',
  ]);
});

test('the steps of CONTRIBUTING.md are complete: pasted into a copy of the repository, they pass, and change the files that the page names', async () => {
  const copy = await copyOfRepository();
  for (const section of sectionsOf(page)) {
    expect(await follow(copy, section)).toEqual(section.announced);
    await commit(copy.run, 'a new member');
  }
  await Promise.all([
    copy.run(join(copy.path, 'node_modules/.bin/tsc'), '--noEmit'),
    vitest(copy, '--project', 'walls', '--project', 'unit', ...contracts),
  ]);
  expect(statusIn(await copy.run('git', 'status', '--short'))).toEqual([]);
}, 900_000);
