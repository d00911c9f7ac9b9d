import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, type TestContext, test } from 'vitest';
import type { Result } from '../../src/core/model/result/result.ts';
import { postgresPrograms, startPostgres } from '../corpus/postgres.ts';
import { freePorts, giveBack, isFree } from '../e2e/free-ports.ts';
import { lacks } from '../e2e/needs.ts';
import { onceMore } from '../e2e/once-more.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Of the test that is given: two tests run at the same time. */
async function workspace({ onTestFinished }: TestContext, files: Readonly<Record<string, string>>): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'chaos-gate-newcomer-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  await symlink(join(root, 'node_modules'), join(dir, 'node_modules'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(dir, name), text);
  return dir;
}

async function gate(cwd: string, ...words: string[]): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, [join(root, 'dist/cli.js'), ...words], {
    cwd,
    env: { PATH: `${process.env.PATH}:/usr/sbin`, HOME: cwd, CHAOS_GATE_STATE_DIR: join(cwd, 'state') },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 280_000,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => (output += piece));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, output };
}

/** Once more when this machine was too busy to tell. */
const play = (cwd: string, ...words: string[]) =>
  onceMore(
    async () => {
      const { code, output } = await gate(cwd, 'run', '--no-color', ...words);
      const result = JSON.parse(await readFile(join(cwd, 'chaos-report/result.json'), 'utf8').catch(() => 'null')) as Result;
      return { code, output: output.replace(/\s+/g, ' '), result };
    },
    ({ result }) => !result?.scenarios.some(({ outcome }) => outcome === 'inconclusive' || outcome === 'flaky'),
  );

const planOf = (name: string, faults: readonly (readonly [fault: string, on: string, params: object])[]): string =>
  JSON.stringify({
    schema: 'chaos-gate/plan/v2',
    name,
    seed: 'by-hand',
    scenarios: faults.map(([fault, on, params], n) => ({
      id: `s${n + 1}`,
      faults: [{ id: `s${n + 1}.f1`, fault, on, params, startMs: 0, lastsMs: 3_000, seed: `s${n + 1}` }],
    })),
  });

/** As the quick starts of the three show them: no time limits, no listener for errors of the pool. */
const app = `import Fastify from 'fastify';
import Redis from 'ioredis';
import pg from 'pg';
const fastify = Fastify({ logger: true });
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL });
const redis = new Redis(process.env.REDIS_URL);
fastify.get('/', async () => {
  const hits = await redis.incr('hits');
  const { rows } = await pool.query('select 1 as one');
  return { ok: rows.length === 1, hits };
});
await fastify.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
`;

/** As its first page shows it: no `PORT`, and no host. */
const quickStart = `import Fastify from 'fastify'
const fastify = Fastify({ logger: true })
fastify.get('/', async function handler (request, reply) {
  return { hello: 'world' }
})
try {
  await fastify.listen({ port: 3000 })
} catch (err) {
  fastify.log.error(err)
  process.exit(1)
}
`;

/** What `init` writes for the folder is run as it stands, with these faults on the app, one in each scenario. */
async function playFromInit(context: TestContext, name: string, faults: readonly string[], files: Readonly<Record<string, string>>) {
  const plan = planOf(
    name,
    faults.map((fault) => [fault, 'app', {}] as const),
  );
  const cwd = await workspace(context, { ...files, 'plan.json': plan });
  expect((await gate(cwd, 'init')).code).toBe(0);
  const config = await readFile(join(cwd, '.github/chaos.yml'), 'utf8');
  return { config, ...(await play(cwd, '--plan', 'plan.json')) };
}

const programs = postgresPrograms();

describe.concurrent('the app of a newcomer', { timeout: 320_000 }, () => {
  test.skipIf(lacks('redis-server') || (programs === null && !process.env.CI))(
    'Fastify, pg and ioredis by their quick starts: a client that queues, and a pool whose error ends the process',
    async (context) => {
      const { onTestFinished } = context;
      const postgres = await startPostgres(programs ?? '');
      onTestFinished(() => postgres.stop());
      const ports = await freePorts(4);
      onTestFinished(() => giveBack(ports));
      const [front, redis, toRedis, toDb] = ports;
      const cwd = await workspace(context, {
        'app.mjs': app,
        'plan.json': planOf('orders', [
          ['refuse', 'app-to-redis', {}],
          ['reset', 'app-to-db', { after: 0, share: 1 }],
        ]),
        'chaos.yml': `version: 1
name: orders
preview: http://127.0.0.1:${front}
targets:
  redis: { process: { run: redis-server --port ${redis} --save '' --appendonly no, port: ${redis} } }
  app-to-redis: { link: { listen: "127.0.0.1:${toRedis}", to: "127.0.0.1:${redis}" } }
  app-to-db: { link: { listen: "127.0.0.1:${toDb}", to: "127.0.0.1:${postgres.port}" } }
  app:
    process:
      run: node app.mjs
      env: { PORT: '${front}', REDIS_URL: "redis://127.0.0.1:${toRedis}", DATABASE_URL: "postgres://postgres@127.0.0.1:${toDb}/postgres" }
      port: ${front}
      ready: /
checks:
  - { name: front page, http: { path: /, json: { ok: true }, timeout: 1s }, rate: 30/s, steady: { success: 95% }, during: { success: 90% }, recovers: 5s }
faults:
  - { fault: refuse, on: app-to-redis }
  - { fault: reset, on: app-to-db }
plan: { budget: 5m, shrink: { tries: 0 } }
`,
      });
      const { code, output, result } = await play(cwd, '--config', 'chaos.yml', '--plan', 'plan.json');
      expect([code, result.verdict], output).toEqual([1, 'failed']);
      const [queue, crash] = result.scenarios;
      expect(queue?.diagnoses.map(({ weakness, target }) => [weakness, target])).toEqual([['no-timeout', 'app-to-redis']]);
      expect(queue?.diagnoses[0]?.evidence).toContain('queues');
      expect(crash?.findings).toContainEqual(expect.objectContaining({ outcome: 'failed', tolerance: 'crash', target: 'app' }));
      expect(crash?.diagnoses[0]).toMatchObject({ weakness: 'crash', target: 'app' });
      expect(output.replace(/\s+/g, ' ')).toMatch(
        /the process exited with 1 although no fault was injected into it: unhandled `?error`? event/,
      );
      // The gate started it again, so that both were played again.
      for (const { tries } of result.scenarios) expect([tries[0]?.outcome, tries.length > 1], output).toEqual(['failed', true]);
      expect(result.skipped).toEqual([]);
    },
  );

  test('json-server with a start script, by `init` alone: passes when it is killed', async (context) => {
    const [port] = await freePorts(1);
    context.onTestFinished(() => giveBack([port as number]));
    const { config, code, output, result } = await playFromInit(context, 'records', ['kill'], {
      // The process that listens is a child of npm and of a shell.
      'package.json': JSON.stringify({
        name: 'records',
        scripts: { start: `json-server --watch db.json --port ${port}` },
        dependencies: { 'json-server': '0.17.4' },
      }),
      'db.json': JSON.stringify({ posts: [{ id: 1, title: 'one' }], comments: [] }),
    });
    for (const words of ['run: npm start\n', `port: ${port}\n`]) expect(config).toContain(words);
    expect([result.verdict, code], output).toEqual(['passed', 0]);
    expect(output).toContain('records kept its steady state through 1 scenario (kill)');
    expect(result.scenarios[0]?.ends).toMatchObject([{ target: 'app', expected: true, supervised: true }]);
  });

  test('the quick start of Fastify on port 3000, by `init` alone: passes when it is killed and paused', async (context) => {
    expect(await isFree(3000), 'port 3000 must be free for this test').toBe(true);
    const { config, code, output, result } = await playFromInit(context, 'quick-start', ['kill', 'pause'], {
      'package.json': JSON.stringify({ name: 'quick-start', type: 'module', scripts: { start: 'node server.js' } }),
      'server.js': quickStart,
    });
    for (const words of ['run: node server.js\n', 'port: 3000\n']) expect(config).toContain(words);
    expect([result.verdict, code], output).toEqual(['passed', 0]);
    expect(output).toContain('quick-start kept its steady state through 2 scenarios');
    expect(result.scenarios.map(({ outcome, spared }) => [outcome, spared])).toEqual([
      ['passed', ['app']],
      ['passed', ['app']],
    ]);
    expect(result.scenarios[0]?.ends).toMatchObject([{ target: 'app', expected: true, supervised: true }]);
  });
});
