import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { folder, runCli } from './run-cli.ts';

const corpus = fileURLToPath(new URL('../chaos-toolkit', import.meta.url));
const restart = join(corpus, '09-docker-restart.json');

it('says that nothing was run and how an experiment is run, on lines of 80 columns', async () => {
  const names = (await readdir(corpus)).filter((name) => /^\d\d-/.test(name));
  for (const name of names) {
    const { code, stdout } = await runCli(['import', 'chaostoolkit', name], corpus);
    expect(stdout.replaceAll('\n', ' ')).toContain('Nothing was run. Name it under `experiments` in a config to run it.');
    expect(code).toBe(stdout.includes('✗') ? 2 : 0);
    // A single word, such as an address, is not broken.
    expect(stdout.split('\n').filter((line) => line.length > 80 && /\S \S/.test(line.trim()))).toEqual([]);
  }
});

it('drafts a config that validate and plan accept', async () => {
  const there = await folder();
  const { code, stdout } = await runCli(['import', 'chaostoolkit', restart, '--draft'], there);
  expect(code).toBe(0);
  await writeFile(join(there, 'chaos.yml'), stdout);
  const env = { APPLICATION_ENTRYPOINT_URL: 'http://127.0.0.1:8080' };
  expect(await runCli(['validate'], there, env)).toMatchObject({ code: 0 });
  expect((await runCli(['plan'], there, env)).stdout).toContain('surge');
});

it('drafts nothing where no probe can be a check, and writes no file', async () => {
  const there = await folder();
  const { code, stdout, stderr } = await runCli(['import', 'chaostoolkit', join(corpus, '15-aws-jsonpath.json'), '--draft'], there);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain('no probe of this experiment can be a check');
  expect(await readdir(there)).toEqual([]);
});

it.each([[[]], [['chaostoolkit']], [['gremlin', 'x.json']]])('needs the tool and a file: %j', async (words) => {
  const { code, stderr } = await runCli(['import', ...words], corpus);
  expect(code).toBe(2);
  expect(stderr).toContain('`import` needs the name of the tool and a file');
});
