import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import type { Result } from '../../src/core/model/result/result.ts';
import { docker, freePort, until } from './engine.ts';
import { image } from './image.ts';

const bundle = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

interface Repository {
  readonly folder: string;
  readonly port: number;
}

/** A repository with a Compose file that nobody has started. */
async function repository(stock: string, config = ''): Promise<Repository> {
  const folder = await mkdtemp(join(tmpdir(), 'cgup'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const port = await freePort();
  await writeFile(
    join(folder, 'compose.yml'),
    `version: "2.4"
services:
  front: { image: "${image}", command: [/app/front.cjs], ports: ["127.0.0.1:${port}:80"], environment: { FALLBACK: "1" }, volumes: ["data:/data"] }
  stock: { image: "${image}", command: [/app/server.cjs], ${stock} }
volumes: { data: { labels: ["${ownLabel(folder)}"] } }
networks: { default: { labels: ["${ownLabel(folder)}"] } }
`,
  );
  await writeFile(
    join(folder, 'chaos.yml'),
    `version: 1
preview: { url: "http://127.0.0.1:${port}", compose: { up: true, file: compose.yml } }
targets: { stock: { compose: stock } }
checks:
  - { name: front, rate: 40/s, http: { path: / }, steady: { success: 95% }, during: { success: 80% }, recovers: 15s }
faults: [{ fault: kill, on: stock, watch: 2s }]
plan: { scenarios: 1, faults: 1, shrink: { tries: 0 } }
${config}`,
  );
  return { folder, port };
}

function started({ folder }: Repository) {
  const child = spawn(process.execPath, [bundle, 'run', '--json'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, HOME: folder },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (more: string) => {
    text += more;
  });
  child.stderr.resume();
  return { child, ended: new Promise<string>((done) => child.once('close', () => done(text))) };
}

/** On the network and the volume of the project, so that the test finds them whichever name the project has. */
const ownLabel = (folder: string): string => `test.folder=${folder}`;

/** Everything of the project that a gate has started. */
async function leftOf({ folder }: Repository): Promise<readonly string[]> {
  const ids = await docker('ps', '--all', '--quiet', '--filter', `label=com.docker.compose.project.working_dir=${folder}`);
  const networks = await docker('network', 'ls', '--quiet', '--filter', `label=${ownLabel(folder)}`);
  const volumes = await docker('volume', 'ls', '--quiet', '--filter', `label=${ownLabel(folder)}`);
  return [ids, networks, volumes].filter((text) => text !== '');
}

it('starts a Compose project, disturbs its services, and removes it with its networks and volumes', async () => {
  const shop = await repository('restart: unless-stopped');
  const result = JSON.parse(await started(shop).ended) as Result;
  expect(result).toMatchObject({ verdict: 'passed', exitCode: 0, unrestored: [] });
  expect(result.scenarios[0]?.faults[0]).toMatchObject({ spec: { on: 'stock', fault: 'kill' } });
  expect(await leftOf(shop)).toEqual([]);
});

it('says which container ended before it was ready, and removes the project', async () => {
  const shop = await repository('environment: { EXIT: "3" }');
  const result = JSON.parse(await started(shop).ended) as Result;
  expect(result).toMatchObject({
    verdict: 'error',
    reason: expect.stringMatching(/container "chaos-gate-\S+stock\S+" ended with exit code 3/),
  });
  expect(await readFile(join(shop.folder, 'chaos-report/compose.log'), 'utf8')).toContain('no stock today');
  expect(await leftOf(shop)).toEqual([]);
});

it('says what Compose said when the file is wrong', async () => {
  const shop = await repository('restart: sometimes-or-so');
  const result = JSON.parse(await started(shop).ended) as Result;
  expect(result).toMatchObject({ verdict: 'error', reason: expect.stringContaining('`docker compose up` ended with exit code') });
  expect(await leftOf(shop)).toEqual([]);
});

it('the keeper removes the project of a gate that was killed', async () => {
  const shop = await repository('restart: unless-stopped');
  const { child } = started(shop);
  const runs = () =>
    fetch(`http://127.0.0.1:${shop.port}/`).then(
      ({ ok }) => ok,
      () => false,
    );
  await until(runs, 60_000);
  child.kill('SIGKILL');
  await until(async () => (await leftOf(shop)).length === 0, 60_000);
});
