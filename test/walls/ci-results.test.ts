import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A file in which the tests have these states, as vitest's JSON reporter writes it. */
const file = (path: string, ...states: string[]) => ({
  name: join(root, path),
  status: states.includes('failed') ? 'failed' : 'passed',
  message: '',
  assertionResults: states.map((status, at) => ({ fullName: `test ${at}`, status, failureMessages: status === 'failed' ? ['why'] : [] })),
});

/** Runs `.ci/results.mjs` with the results of runs, those that ran alone first; null is a run that has written none. */
function results(command: string, ...runs: (ReturnType<typeof file>[] | null)[]) {
  const folder = mkdtempSync(join(tmpdir(), 'ci-results-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const paths = runs.map((run, at) => {
    const path = join(folder, `${at}.json`);
    if (run !== null) writeFileSync(path, JSON.stringify({ testResults: run }));
    return path;
  });
  const { status, stdout } = spawnSync(process.execPath, ['.ci/results.mjs', command, ...paths], { cwd: root, encoding: 'utf8' });
  return { status, lines: stdout.trim().split('\n') };
}

test('failed files that time real processes may run again', () => {
  expect(results('retry', [file('test/world/a.test.ts', 'passed', 'failed'), file('test/core/b.test.ts', 'passed')])).toEqual({
    status: 0,
    lines: ['test/world/a.test.ts'],
  });
});

test.each([
  ['pure code', ['test/world/a.test.ts', 'test/core/b.test.ts']],
  ['the storm', ['test/e2e/storm.test.ts']],
  ['an undo', ['test/world/undo/a.test.ts']],
  ['the storm in containers', ['test/containers/storm.test.ts']],
  ['too many', ['1', '2', '3', '4', '5'].map((name) => `test/world/${name}.test.ts`)],
  ['none', []],
])('no file may run again: %s', (_, paths) => {
  expect(
    results(
      'retry',
      paths.map((path) => file(path, 'failed')),
    ).status,
  ).toBe(1);
});

test('counts a test that passed alone as passed, and says that it failed once', () => {
  const { lines } = results(
    'count',
    [file('test/world/a.test.ts', 'passed', 'passed')],
    [file('test/world/a.test.ts', 'failed', 'passed')],
    [file('test/containers/c.test.ts', 'passed')],
  );
  expect(lines[0]).toBe('FAILED ONCE, passed alone: test/world/a.test.ts');
  expect(lines.at(-1)).toBe('3 0');
});

test('counts what failed, a file that could not be loaded, and a suite without results', () => {
  const unloaded = { ...file('test/world/b.test.ts'), status: 'failed' };
  const { lines } = results('count', null, [file('test/world/a.test.ts', 'failed', 'passed'), unloaded], null);
  expect(lines).toContain('FAILED test/world/b.test.ts');
  expect(lines.at(-1)).toBe('1 3');
});
