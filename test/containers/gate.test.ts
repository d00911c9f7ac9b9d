import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Result } from '../../src/core/model/result/result.ts';
import { docker, freePort, jobNetwork, responds, start, stateIn, until } from './engine.ts';
import { image, run } from './image.ts';

const bundle = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

interface Shop {
  readonly folder: string;
  readonly port: number;
}

/** A Compose project that a person has started before the gate: `front` asks `stock`. Nothing in it knows of the gate. */
async function composeUp(front: string, stock: string): Promise<Shop> {
  const folder = await mkdtemp(join(tmpdir(), 'cgshop'));
  const port = await freePort();
  await writeFile(
    join(folder, 'docker-compose.yml'),
    `version: "2.4"
services:
  front: { image: "${image}", command: [/app/front.cjs], ports: ["127.0.0.1:${port}:80"], ${front} }
  stock: { image: "${image}", command: [/app/server.cjs], ${stock} }
`,
  );
  const compose = (...words: string[]) => run('docker-compose', words, { cwd: folder });
  onTestFinished(async () => {
    await compose('down', '--timeout', '1');
    await rm(folder, { recursive: true });
  });
  await compose('up', '--detach');
  await until(() =>
    fetch(`http://127.0.0.1:${port}/`).then(
      ({ ok }) => ok,
      () => false,
    ),
  );
  return { folder, port };
}

const configOf = (port: number, target: string, fault: string): string => `version: 1
preview: http://127.0.0.1:${port}
targets:
  stock: { ${target} }
checks:
  - { name: front, rate: 40/s, http: { path: / }, steady: { success: 95% }, during: { success: 80% }, recovers: 15s }
faults:
  - { fault: ${fault}, on: stock, lasts: 2s }
plan: { scenarios: 1, faults: 1, shrink: { tries: 0 } }
`;

async function gate({ folder, port }: Shop, target: string, fault: string): Promise<Result> {
  await writeFile(join(folder, 'chaos.yml'), configOf(port, target, fault));
  const child = spawn(process.execPath, [bundle, 'run', '--json'], { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (more: string) => {
    text += more;
  });
  await new Promise((done) => child.once('close', done));
  return JSON.parse(text) as Result;
}

it.each(['kill', 'terminate', 'pause', 'partition'])('%s of a Compose service: what depends on it fails, and recovers', async (fault) => {
  const shop = await composeUp('restart: "no"', 'restart: "no"');
  const result = await gate(shop, 'compose: stock', fault);
  expect(result).toMatchObject({ verdict: 'failed', unrestored: [] });
  const [scenario] = result.scenarios;
  expect(scenario?.faults[0]).toMatchObject({ spec: { on: 'stock', fault } });
});

it.each(['kill', 'pause', 'partition', 'restart', 'packet-loss, share: 30%'])(
  '%s of a Compose service: a front with a fallback passes',
  async (fault) => {
    const shop = await composeUp('environment: { FALLBACK: "1" }', 'restart: unless-stopped');
    expect(await gate(shop, 'compose: stock', fault)).toMatchObject({ verdict: 'passed', exitCode: 0, unrestored: [] });
  },
);

it.each(['memory, room: 500MB', 'processes, left: 50', 'open-files, left: 400'])(
  '%s that a Compose service never needed: the run is inconclusive, never green',
  async (fault) => {
    const shop = await composeUp('environment: { FALLBACK: "1" }', 'restart: unless-stopped');
    const result = await gate(shop, 'compose: stock', fault);
    expect(result).toMatchObject({ verdict: 'inconclusive', exitCode: 4, unrestored: [] });
    expect(result.scenarios[0]?.faults[0]?.felt).toMatchObject({ ok: false, says: expect.stringContaining('never') });
  },
);

it('disturbs a service container of the job', async () => {
  const network = await jobNetwork();
  const port = await freePort();
  const stock = await start({ words: ['--network', network, '--network-alias', 'redis', '--restart', 'unless-stopped'] });
  const front = await start({
    app: 'front.cjs',
    words: [
      '--network',
      network,
      '--network-alias',
      'front',
      '--env',
      'STOCK=redis',
      '--env',
      'FALLBACK=1',
      '--publish',
      `127.0.0.1:${port}:80`,
    ],
  });
  onTestFinished(async () => {
    await docker('rm', '--force', stock.id, front.id).catch(() => undefined);
  });
  const folder = await mkdtemp(join(tmpdir(), 'cgjob'));
  onTestFinished(() => rm(folder, { recursive: true }));
  expect(await gate({ folder, port }, 'service: redis', 'kill')).toMatchObject({ verdict: 'passed', unrestored: [] });
  await until(() => responds(stock));
});

const stockOf = ({ folder }: Shop): Promise<string> =>
  docker(
    ...['ps', '--quiet', '--no-trunc', '--filter', `label=com.docker.compose.project.working_dir=${folder}`],
    ...['--filter', 'label=com.docker.compose.service=stock'],
  );

/** All tables of gates in the network of a container. */
async function tablesIn(id: string): Promise<string[]> {
  const key = await docker('inspect', '--format', '{{.NetworkSettings.SandboxKey}}', id);
  return (await run('nsenter', [`--net=${key}`, 'nft', 'list', 'tables'])).stdout.match(/chaos_gate_\w+/g) ?? [];
}

const storms = Number(process.env.CHAOS_GATE_STORMS ?? 4);

/** At the same moment: the gate and its keeper. A command in progress, such as `nft`, goes on. */
async function killWithKeeper({ pid = 0 }: ChildProcess): Promise<void> {
  const { stdout } = await run('ps', ['-o', 'pid=', '--ppid', `${pid}`]).catch(() => ({ stdout: '' }));
  const children = stdout.trim().split('\n').filter(Boolean).map(Number);
  const environments = await Promise.all(children.map((one) => readFile(`/proc/${one}/environ`, 'utf8').catch(() => '')));
  for (const one of [pid, ...children.filter((_, index) => environments[index]?.includes('CHAOS_GATE_KEEPER=1'))])
    process.kill(one, 'SIGKILL');
}

describe('connections that are intercepted, with unchanged apps', () => {
  it.each(['latency, delay: 1s', 'http-delay, delay: 1s, share: 100%'])('%s: what depends on it fails, and recovers', async (fault) => {
    const shop = await composeUp('restart: "no"', 'restart: "no"');
    const result = await gate(shop, 'link: { to: stock:80 }', fault);
    expect(result).toMatchObject({ verdict: 'failed', unrestored: [] });
    expect(await tablesIn(await stockOf(shop))).toEqual([]);
  });

  it('a front with a fallback passes', async () => {
    const shop = await composeUp('environment: { FALLBACK: "1" }', 'restart: "no"');
    expect(await gate(shop, 'link: { to: stock:80 }', 'blackhole')).toMatchObject({ verdict: 'passed', exitCode: 0, unrestored: [] });
  });

  it('with gate and keeper killed, traffic flows directly again, and recovery removes the rules', async () => {
    const shop = await composeUp('restart: "no"', 'restart: "no"');
    const stock = await stockOf(shop);
    const config = configOf(shop.port, 'link: { to: stock:80 }', 'blackhole').replace('lasts: 2s', 'lasts: 60s').replace('80%', '0%');
    await writeFile(join(shop.folder, 'chaos.yml'), config);
    const env = { ...process.env, HOME: shop.folder };
    const child = spawn(process.execPath, [bundle, 'run'], { cwd: shop.folder, stdio: 'ignore', env });
    onTestFinished(() => void child.kill('SIGKILL'));
    await until(async () => !(await works(shop)), 60_000);
    await killWithKeeper(child);
    const deadMs = performance.now();
    await until(() => works(shop), 15_000);
    // 3 s of the kernel, and what one request to a dead address takes.
    expect(performance.now() - deadMs).toBeLessThan(8_000);
    expect(await tablesIn(stock)).toHaveLength(1);
    await run(process.execPath, [bundle, 'recover'], { cwd: shop.folder, env });
    expect(await tablesIn(stock)).toEqual([]);
    expect(await works(shop)).toBe(true);
  });

  it('whenever gate and keeper are killed, and whether or not the container was restarted since, recovery leaves no rules', async () => {
    const shop = await composeUp('environment: { FALLBACK: "1" }', 'restart: "no"');
    const stock = await stockOf(shop);
    const config = configOf(shop.port, 'link: { to: stock:80 }', 'flap, up: 100ms, down: 100ms');
    await writeFile(join(shop.folder, 'chaos.yml'), config.replace('lasts: 2s', 'lasts: 60s'));
    const env = { ...process.env, HOME: shop.folder };
    for (let kills = 0; kills < storms; kills += 1) {
      const child = spawn(process.execPath, [bundle, 'run'], { cwd: shop.folder, stdio: 'ignore', env });
      onTestFinished(() => void child.kill('SIGKILL'));
      // Once when the rules have just appeared; else from before they are installed until a fault is in place.
      const afterMs = Math.round(500 + Math.random() * 8_000);
      if (kills === 0) await until(async () => (await tablesIn(stock)).length > 0);
      else await new Promise((done) => setTimeout(done, afterMs));
      await killWithKeeper(child);
      if (kills % 2 === 1) await docker('restart', '--time', '1', stock);
      await run(process.execPath, [bundle, 'recover'], { cwd: shop.folder, env });
      expect(await tablesIn(stock), `killed after ${afterMs} ms`).toEqual([]);
      expect(await works(shop)).toBe(true);
    }
  });

  it('a gate that was killed alone is followed by its keeper, which removes the rules', async () => {
    const shop = await composeUp('restart: "no"', 'restart: "no"');
    const stock = await stockOf(shop);
    const config = configOf(shop.port, 'link: { to: stock:80 }', 'blackhole').replace('lasts: 2s', 'lasts: 60s').replace('80%', '0%');
    await writeFile(join(shop.folder, 'chaos.yml'), config);
    const child = spawn(process.execPath, [bundle, 'run'], {
      cwd: shop.folder,
      stdio: 'ignore',
      env: { ...process.env, HOME: shop.folder },
    });
    onTestFinished(() => void child.kill('SIGKILL'));
    await until(async () => !(await works(shop)), 60_000);
    child.kill('SIGKILL');
    await until(async () => (await tablesIn(stock)).length === 0, 30_000);
    await until(() => works(shop), 20_000);
  });
});

const works = ({ port }: Shop): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/`, { signal: AbortSignal.timeout(1_000) }).then(
    ({ ok }) => ok,
    () => false,
  );

it('a gate that was killed leaves a record that continues the container', async () => {
  const shop = await composeUp('restart: "no"', 'restart: "no"');
  const [id = ''] = (
    await docker(
      'ps',
      '--quiet',
      '--no-trunc',
      '--filter',
      `label=com.docker.compose.project.working_dir=${shop.folder}`,
      '--filter',
      'label=com.docker.compose.service=stock',
    )
  ).split('\n');
  await writeFile(
    join(shop.folder, 'chaos.yml'),
    configOf(shop.port, 'compose: stock', 'pause').replace('lasts: 2s', 'lasts: 60s').replace('success: 80%', 'success: 0%'),
  );
  const child = spawn(process.execPath, [bundle, 'run'], { cwd: shop.folder, stdio: 'ignore', env: { ...process.env, HOME: shop.folder } });
  onTestFinished(() => void child.kill('SIGKILL'));
  await until(async () => (await stateIn({ id })).Paused === true, 60_000);
  child.kill('SIGKILL');
  await until(async () => (await stateIn({ id })).Paused === false, 30_000);
  await until(() => responds({ id }));
});

it('an engine that is not there is an error before anything is disturbed', async () => {
  const shop = await composeUp('restart: "no"', 'restart: "no"');
  await writeFile(join(shop.folder, 'chaos.yml'), configOf(shop.port, 'compose: stock', 'kill'));
  const ended = await run(process.execPath, [bundle, 'run'], {
    cwd: shop.folder,
    env: { ...process.env, DOCKER_HOST: 'tcp://127.0.0.1:2375' },
  }).catch((error: { code: number; stdout: string; stderr: string }) => error);
  expect(ended).toMatchObject({ code: 5 });
  expect(ended.stdout + ended.stderr).toContain('the container engine is not on this machine');
  expect((await readdir(shop.folder)).sort()).toContain('chaos.yml');
  expect(await readFile(join(shop.folder, 'chaos.yml'), 'utf8')).toContain('compose: stock');
});
