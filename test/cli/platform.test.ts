import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folder, spawnCli } from './run-cli.ts';

/** The command line where `process.platform` is another one. */
async function on(platform: string, words: readonly string[]) {
  const cwd = await folder();
  await writeFile(join(cwd, 'platform.mjs'), `Object.defineProperty(process, 'platform', { value: '${platform}' });\n`);
  await writeFile(
    join(cwd, 'chaos.yml'),
    `version: 1
preview: http://127.0.0.1:9
checks: [{ name: home, http: { path: / }, rate: 50/s, during: { success: 50% } }]
faults: [{ fault: surge, on: preview }]
`,
  );
  return spawnCli(words, cwd, {
    NODE_OPTIONS: `--import ${join(cwd, 'platform.mjs')}`,
    CHAOS_GATE_STATE_DIR: join(cwd, 'state'),
  });
}

test.each([
  ['darwin', 'macOS'],
  ['win32', 'Windows'],
])('a run on %s ends with a clear error', async (platform, name) => {
  const { code, stderr } = await on(platform, ['run', '--config', 'chaos.yml', '--seed', '1']);
  expect(stderr).toContain(`chaos-gate: a run needs Linux, and this is ${name}`);
  expect(stderr).toContain('WSL 2');
  expect(code).toBe(5);
});

test('a plan is drawn on macOS', async () => {
  const { code, stdout } = await on('darwin', ['plan', '--config', 'chaos.yml', '--seed', '1']);
  expect(code).toBe(0);
  expect(stdout).toContain('surge');
});

test('nothing is recovered on macOS', async () => {
  const { code, stderr } = await on('darwin', ['recover']);
  expect(stderr).toContain('this is macOS');
  expect(code).toBe(5);
});
