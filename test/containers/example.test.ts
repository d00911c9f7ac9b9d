import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, it, onTestFinished } from 'vitest';
import type { Plan } from '../../src/core/model/plan/plan.ts';
import type { Result } from '../../src/core/model/result/result.ts';
import { docker, freePort, jobNetwork, until } from './engine.ts';
import { importServers, postgres, serverImages } from './servers.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

beforeAll(async () => {
  await importServers('node', 'redis', 'nginx');
  await postgres(await readFile(join(root, 'examples/compose/schema.sql'), 'utf8'));
}, 120_000);

/** The search for the minimal scenario takes a minute, and has tests of its own. */
const withoutSearch = (config: string): string => config.replace(/shrink: \{[^}]*\}/, 'shrink: { tries: 0 }');

/** The example in a workspace of its own, with its port moved and the images replaced. */
async function workspaceFor(shop: string): Promise<string> {
  const workspace = await mkdtemp(join(tmpdir(), 'cgexample'));
  onTestFinished(() => rm(workspace, { recursive: true }));
  const folder = join(workspace, 'examples/compose');
  await cp(join(root, 'examples/compose'), folder, { recursive: true, filter: (from) => !from.includes('node_modules') });
  await mkdir(join(folder, 'node_modules'));
  const app = `{ image: "${serverImages.node}", volumes: ["${root}node_modules:/app/node_modules:ro"] }`;
  await writeFile(
    join(folder, 'images.yml'),
    `services:
  front: { image: "${serverImages.nginx}" }
  api: ${app}
  worker: ${app}
  cache: { image: "${serverImages.redis}" }
  db: { image: "${serverImages.postgres}" }
`,
  );
  const port = String(await freePort());
  for (const file of ['chaos.yml', `${shop}/compose.yml`]) {
    const text = await readFile(join(folder, file), 'utf8');
    const images = text.replace(
      "file: 'examples/compose/${SHOP:-sound}/compose.yml'",
      "file: ['examples/compose/${SHOP:-sound}/compose.yml', examples/compose/images.yml]",
    );
    await writeFile(join(folder, file), withoutSearch(images).replaceAll('8088', port));
  }
  return workspace;
}

async function gate(example: 'compose' | 'services', workspace: string, shop: string, scenarios: Plan['scenarios']): Promise<Result> {
  const plan: Plan = { schema: 'chaos-gate/plan/v2', name: example, seed: 'a', scenarios };
  await writeFile(join(workspace, 'plan.json'), JSON.stringify(plan));
  const child = spawn(
    process.execPath,
    [join(root, 'dist/cli.js'), 'run', '--json', '--config', `examples/${example}/chaos.yml`, '--plan', 'plan.json'],
    {
      cwd: workspace,
      env: { ...process.env, SHOP: shop },
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (more: string) => {
    text += more;
  });
  await new Promise((done) => child.once('close', done));
  return JSON.parse(text) as Result;
}

/** A job with `services: redis`, and the API started on this machine, as the workflow of examples/services does. */
async function jobFor(shop: string): Promise<string> {
  const workspace = await mkdtemp(join(tmpdir(), 'cgservices'));
  const network = await jobNetwork();
  const [port, redisPort] = [await freePort(), await freePort()];
  const redis = await docker(
    'run',
    '--detach',
    '--network',
    network,
    '--network-alias',
    'redis',
    '--publish',
    `127.0.0.1:${redisPort}:6379`,
    serverImages.redis,
  );
  await cp(join(root, 'examples/services'), join(workspace, 'examples/services'), { recursive: true });
  await cp(join(root, 'examples/compose'), join(workspace, 'examples/compose'), {
    recursive: true,
    filter: (from) => !from.includes('node_modules'),
  });
  await symlink(join(root, 'node_modules'), join(workspace, 'examples/compose/node_modules'));
  const env = { ...process.env, SHOP: shop, PORT: String(port), REDIS_URL: `redis://127.0.0.1:${redisPort}` };
  const app = spawn(process.execPath, ['api.js'], { cwd: join(workspace, 'examples/compose'), env, stdio: 'ignore' });
  onTestFinished(async () => {
    app.kill('SIGKILL');
    await docker('rm', '--force', redis);
    await rm(workspace, { recursive: true });
  });
  await until(() =>
    fetch(`http://127.0.0.1:${port}/`).then(
      ({ ok }) => ok,
      () => false,
    ),
  );
  const config = join(workspace, 'examples/services/chaos.yml');
  await writeFile(
    config,
    withoutSearch(await readFile(config, 'utf8'))
      .replaceAll('3000', String(port))
      .replaceAll('6379', String(redisPort)),
  );
  return workspace;
}

const scenario = (id: string, fault: string, on: string, params: Readonly<Record<string, number>> = {}, lastsMs = 5_000) => ({
  id,
  faults: [{ id: `${id}.f1`, fault, on, params, startMs: 0, lastsMs, seed: 'a' }],
});
/** A container takes seconds to start on a busy machine. */
const killed = (id: string, on: string) => scenario(id, 'kill', on, {}, 10_000);
const slow = { delay: 2_500, jitter: 0, share: 1 };
const scenarios = [
  killed('s1', 'api'),
  killed('s2', 'worker'),
  scenario('s3', 'pause', 'cache'),
  scenario('s4', 'pause', 'db'),
  scenario('s5', 'latency', 'api-to-cache', slow),
  scenario('s6', 'latency', 'api-to-db', slow),
];
const weaknessesIn = ({ scenarios }: Result) =>
  scenarios.flatMap(({ diagnoses }) => diagnoses.slice(0, 1).map(({ weakness, target }) => `${weakness} at ${target}`));

it('the sound project passes', { timeout: 400_000 }, async () => {
  const result = await gate('compose', await workspaceFor('sound'), 'sound', scenarios);
  expect(result.scenarios.map(({ id, outcome }) => [id, outcome])).toEqual(scenarios.map(({ id }) => [id, 'passed']));
  expect(result).toMatchObject({ verdict: 'passed', unrestored: [] });
});

it('the fragile project fails, for the reasons that its README names', { timeout: 500_000 }, async () => {
  const result = await gate('compose', await workspaceFor('fragile'), 'fragile', scenarios);
  expect(result).toMatchObject({ verdict: 'failed', unrestored: [] });
  expect(result.scenarios.map(({ id, outcome }) => [id, outcome])).toEqual(scenarios.map(({ id }) => [id, 'failed']));
  expect(result.scenarios[0]?.faults[0]?.felt?.says).toContain('the container has no restart policy');
  expect(weaknessesIn(result)).toEqual([
    'not-supervised at api',
    'not-supervised at worker',
    ...['cache', 'db', 'api-to-cache', 'api-to-db'].map((target) => `no-timeout at ${target}`),
  ]);
  expect(await docker('ps', '--all', '--quiet', '--filter', 'label=com.docker.compose.service=cache')).toBe('');
});

const onService = [scenario('s1', 'pause', 'redis'), scenario('s2', 'latency', 'api-to-redis', slow)];

it.each([
  ['sound', 'passed'],
  ['fragile', 'failed'],
])('the %s API next to a service container has %s', { timeout: 240_000 }, async (shop, outcome) => {
  const result = await gate('services', await jobFor(shop), shop, onService);
  expect(result.scenarios.map((one) => [one.id, one.outcome])).toEqual(onService.map(({ id }) => [id, outcome]));
  expect(result).toMatchObject({ verdict: outcome, unrestored: [] });
  expect(weaknessesIn(result)).toEqual(shop === 'sound' ? [] : ['no-timeout at redis', 'no-timeout at api-to-redis']);
});
