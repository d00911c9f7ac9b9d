import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { configText } from '../../../src/cli/init/config-text.ts';
import { surveyOf } from '../../../src/cli/init/survey.ts';
import { workflowText } from '../../../src/cli/init/workflow-text.ts';
import { parseConfig } from '../../../src/core/config/parse.ts';
import { folder, runCli } from '../run-cli.ts';

const read = (text: string) => parseConfig({ text, file: 'chaos.yml', env: {} });

describe('what a repository seems to be', () => {
  it('is a node service that the gate can start, when its start script is a plain command', () => {
    const manifest = JSON.stringify({ name: '@acme/bean shop', scripts: { start: 'node src/server.js --port 3000', build: 'tsc' } });
    expect(surveyOf({ 'package.json': manifest, 'package-lock.json': '{}' }, 'x')).toEqual({
      name: 'bean-shop',
      start: 'node src/server.js --port 3000',
      install: 'npm ci',
      build: true,
      compose: false,
      port: 3000,
    });
  });

  it('is started by npm, when only a shell could read its start script', () => {
    const manifest = JSON.stringify({ scripts: { start: 'PORT=4000 node a.js && echo $HOME' } });
    expect(surveyOf({ 'package.json': manifest }, 'x')).toMatchObject({ start: 'npm start', port: 4000, install: 'npm install' });
  });

  it('is started by compose, with the first port that it publishes', () => {
    const compose = 'services:\n  web:\n    ports:\n      - "8081:80"\n';
    expect(surveyOf({ 'compose.yaml': compose, Dockerfile: 'EXPOSE 80' }, 'web')).toMatchObject({ start: null, compose: true, port: 8081 });
  });

  it.each([
    [
      'a store beside what is built here',
      `services:\n  db: { image: postgres:16, ports: ["5432:5432"] }\n  api: { build: ., ports: ["\${APP_PORT:-3001}:3001"] }`,
      { start: null, compose: true, port: 3001 },
    ],
    [
      'an admin page of a store',
      'services:\n  adminer: { image: adminer, ports: ["8080:8080"] }\n  web: { build: ., ports: [{ target: 80, published: 8000 }] }',
      { start: null, compose: true, port: 8000 },
    ],
    [
      'nothing but stores',
      'services:\n  db: { image: "postgres:16", ports: ["5432:5432"] }\n  cache: { image: docker.io/library/redis:7, ports: ["127.0.0.1:6379:6379"] }\n  mail: { image: axllent/mailpit, ports: ["8025:8025"] }',
      { start: 'npm start', compose: true, port: 3000 },
    ],
    [
      'an image that was published before',
      'services:\n  umami: { image: ghcr.io/umami-software/umami:latest, ports: ["3000:3000"] }\n  db: { image: postgres }',
      { start: 'npm start', compose: false, port: 3000 },
    ],
    [
      'a store of another name on its port',
      'services:\n  data: { image: acme/own-db, ports: ["5432:5432"] }',
      { start: 'npm start', compose: true, port: 3000 },
    ],
  ])('is never a store or a tool: %s', (_, compose, expected) => {
    expect(surveyOf({ 'compose.yml': compose, 'package.json': JSON.stringify({ scripts: { start: 'next start' } }) }, 'x')).toMatchObject(
      expected,
    );
  });

  it('is unknown without any of that, and with files that cannot be read', () => {
    expect(surveyOf({ 'package.json': '{' }, 'some folder!')).toMatchObject({
      name: 'some-folder-',
      start: null,
      compose: false,
      port: 8080,
    });
  });
});

describe('what `init` writes', () => {
  const text = fc.oneof(fc.string(), fc.constantFrom('node server.js', 'node a: b', 'vite', 'true', '12', 'node x, {y}', '@a/b'));

  it('is a valid config and a workflow with one gate, whatever the repository looks like', () => {
    fc.assert(
      fc.property(text, text, fc.option(text), fc.boolean(), (name, start, compose, lock) => {
        const manifest = JSON.stringify({ name, scripts: { start } });
        const files = {
          'package.json': manifest,
          ...(compose !== null && { 'compose.yml': compose }),
          ...(lock && { 'package-lock.json': '' }),
        };
        const survey = surveyOf(files, 'folder');
        expect(read(configText(survey))).toMatchObject({ ok: true, warnings: [] });
        const steps = parse(workflowText(survey)).jobs.chaos.steps as { uses?: string }[];
        expect(steps.filter(({ uses }) => uses?.includes('chaos-gate'))).toHaveLength(1);
      }),
    );
  });

  it('is what its golden files show', async () => {
    const node = surveyOf({ 'package.json': JSON.stringify({ name: 'shop', scripts: { start: 'node server.js' } }) }, 'x');
    const compose = surveyOf({ 'compose.yml': 'ports: ["80:80"]' }, 'x');
    const unknown = surveyOf({}, 'x');
    await expect(configText(node)).toMatchFileSnapshot('../../golden/cli/init-node.yml');
    await expect(configText(unknown)).toMatchFileSnapshot('../../golden/cli/init-unknown.yml');
    await expect(workflowText(node)).toMatchFileSnapshot('../../golden/cli/workflow-node.yml');
    await expect(workflowText(compose)).toMatchFileSnapshot('../../golden/cli/workflow-compose.yml');
    await expect(workflowText(unknown)).toMatchFileSnapshot('../../golden/cli/workflow-deployed.yml');
  });

  it('never overwrites without `--force`, and then writes nothing at all', async () => {
    const there = await folder();
    await mkdir(join(there, '.github'));
    await writeFile(join(there, '.github/chaos.yml'), 'mine');
    const refused = await runCli(['init'], there);
    expect([refused.code, refused.stdout]).toEqual([2, '']);
    expect(refused.stderr).toContain('.github/chaos.yml is there already');
    await expect(readFile(join(there, '.github/workflows/chaos-gate.yml'))).rejects.toThrow('ENOENT');
    expect(await readFile(join(there, '.github/chaos.yml'), 'utf8')).toBe('mine');
    const forced = await runCli(['init', '--force'], there);
    expect([forced.code, forced.stderr]).toEqual([0, '']);
    expect((await runCli(['validate'], there)).code).toBe(0);
  });
});
