import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parsed } from '../../core/config/given.ts';
import { blocksOf, read } from '../../docs/github-yaml.ts';

const page = read('docs/clouds.md');
const configs = blocksOf(page, 'yaml');
const scripts = [...page.matchAll(/```sh\n# \.github\/chaos\/(\w+)\.sh [\s\S]*?```/g)].map(([block, name = '']) => ({
  name,
  text: block.replace(/^```sh\n|```$/g, ''),
}));

/**
 * Stand-ins for the command lines of the clouds: a fault is a file `fault`, and a file `away` makes them fail, as an expired login does. They accept
 * only the words that the documentation of each has, so a wrong option is an error.
 */
const standIns: Readonly<Record<string, string>> = {
  aws: `case "$1 $2 $3" in
  'fis list-experiments --output') [ "$4 $5" = 'text --query' ] || exit 252; [ ! -e fault ] || echo EXP1 ;;
  'fis start-experiment --experiment-template-id') [ "$5" = --tags ] || exit 252; touch fault; echo EXP1 ;;
  'fis stop-experiment --id') [ "$4" = EXP1 ] && [ -e fault ] || exit 254; rm fault; echo stopping ;;
  *) exit 252 ;; esac`,
  az: `[ "$1 $2 $4" = 'rest --method --url' ] || exit 2
case "$3 $5" in
  'get https://management.azure.com/'*'/executions?api-version=2025-01-01') case "$7" in nextLink) : ;; *) [ ! -e fault ] || echo run-1 ;; esac ;;
  'post https://management.azure.com/'*'/start?api-version=2025-01-01') [ ! -e fault ] || exit 1; touch fault ;;
  'post https://management.azure.com/'*'/cancel?api-version=2025-01-01') [ -e fault ] || exit 1; rm fault ;;
  *) exit 3 ;; esac`,
  gcloud: `[ "$1 $2 $5" = 'compute url-maps --global' ] || exit 2
case "$3 $6" in
  'export --destination') if [ -e fault ]; then echo 'faultInjectionPolicy: {}' >"$7"; else echo 'name: map' >"$7"; fi ;;
  'import --source') if grep -q faultInjectionPolicy "$7"; then touch fault; else rm -f fault; fi ;;
  'describe --format=json') if [ -e fault ]; then echo '{"faultInjectionPolicy":{}}'; else echo '{}'; fi ;;
  *) exit 2 ;; esac`,
  yq: `[ "$1" = -i ] || exit 2
case "$2" in del*) echo 'name: map' >"$3" ;; *faultInjectionPolicy*) echo 'faultInjectionPolicy: {}' >"$3" ;; *) exit 2 ;; esac`,
  heroku: `[ "$1" = ps:scale ] || exit 2
case "$2" in
  --app) if [ -e fault ]; then echo 'web=1:Basic worker=0:Basic'; else echo 'web=1:Basic worker=1:Basic'; fi ;;
  worker=0) touch fault ;;
  worker=1) rm -f fault ;;
  *) exit 2 ;; esac`,
  fly: `[ "$1" = machine ] || exit 2
case "$2 $3" in
  'list --app') [ "$5" = --json ] || exit 2; if [ -e fault ]; then echo '[{"state":"stopped"}]'; else echo '[{"state":"started"}]'; fi ;;
  'stop m1') touch fault ;;
  'start m1') [ -e fault ] || exit 1; rm fault ;;
  *) exit 2 ;; esac`,
  jq: `sed 's/.*"state":"\\([a-z]*\\)".*/\\1/'`,
};
const words: Readonly<Record<string, readonly string[]>> = {
  fis: ['EXT1'],
  azure: ['/subscriptions/S/resourceGroups/G/providers/Microsoft.Chaos/experiments/X'],
  google: ['preview-map'],
  heroku: ['shop', 'worker', '1'],
  fly: ['shop', 'm1'],
};

let bin: string;
beforeAll(async () => {
  bin = await mkdtemp(join(tmpdir(), 'clouds-'));
  for (const [name, text] of Object.entries(standIns)) {
    const isTool = name === 'jq' || name === 'yq';
    await writeFile(join(bin, name), `#!/bin/sh\n${isTool ? '' : '[ ! -e away ] || exit 255\n'}${text}\n`);
    await chmod(join(bin, name), 0o755);
  }
});
afterAll(() => rm(bin, { recursive: true }));

test('there is a script and a config for each of five services, and the page says that none has met a real account', () => {
  expect(scripts.map(({ name }) => name)).toEqual(Object.keys(words));
  expect(configs).toHaveLength(5);
  expect(page).toContain('**None of them has run against a real account.**');
});

test.each(configs)('the config in line $line is right, and its commands name a script of the page', ({ text }) => {
  const one = parsed(text, { PREVIEW_URL: 'https://pr-7.preview.example.com' });
  expect(one).toMatchObject({ ok: true, warnings: [] });
  const [, name] = /\.github\/chaos\/(\w+)\.sh/.exec(text) ?? [];
  expect(Object.keys(words)).toContain(name);
  for (const step of ['inject', 'undo', 'verify']) expect(text).toContain(`${step}: [sh, .github/chaos/${name}.sh, ${step}, `);
});

describe.each(scripts)('the script $name', ({ name, text }) => {
  const stage = async () => {
    const dir = await mkdtemp(join(bin, `${name}-`));
    await writeFile(join(dir, 'script.sh'), text);
    const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` };
    const run = (step: string) =>
      spawnSync('sh', ['script.sh', step, ...(words[name] ?? [])], { cwd: dir, env, encoding: 'utf8', timeout: 30_000 }).status;
    return { dir, run, hasFault: () => existsSync(join(dir, 'fault')) };
  };

  test('is correct for a shell', () => {
    expect(spawnSync('sh', ['-n'], { input: text, encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
  });

  test('injects, and removes as often as the gate asks for it, and verify tells which', async () => {
    const { run, hasFault } = await stage();
    expect(run('verify')).toBe(0);
    expect([run('undo'), run('verify')]).toEqual([0, 0]);
    expect([run('inject'), hasFault(), run('verify')]).toEqual([0, true, 1]);
    for (let times = 0; times < 2; times += 1) expect([run('undo'), hasFault(), run('verify')]).toEqual([0, false, 0]);
    expect(run('injct')).toBe(64);
  });

  test('never says that no fault is in place when the command line of the cloud fails', async () => {
    const { dir, run } = await stage();
    run('inject');
    await writeFile(join(dir, 'away'), '');
    expect(run('verify')).toBeGreaterThan(0);
    expect(run('undo')).toBeGreaterThan(0);
    await rm(join(dir, 'fault'));
    expect(run('verify')).toBeGreaterThan(0);
    expect(run('inject')).toBeGreaterThan(0);
  });
});
