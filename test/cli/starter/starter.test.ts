import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import type { Files } from '../../../src/cli/init/app.ts';
import { configText } from '../../../src/cli/init/config-text.ts';
import type { Tried } from '../../../src/cli/init/findings.ts';
import { pathsIn } from '../../../src/cli/init/paths.ts';
import { shortened } from '../../../src/cli/init/short-run.ts';
import { surveyOf } from '../../../src/cli/init/survey.ts';
import { tolerancesFrom } from '../../../src/cli/init/tolerances.ts';
import { workflowText } from '../../../src/cli/init/workflow-text.ts';
import { parseConfig } from '../../../src/core/config/parse.ts';
import { edgeOf } from '../../../src/core/model/edge.ts';
import { planOf } from '../../../src/core/plan/plan.ts';
import { repositories } from '../../newcomers/repositories.ts';
import { folder, runCli } from '../run-cli.ts';

const read = (text: string) => parseConfig({ text, file: 'chaos.yml', env: {} });
const manifest = (start: string, more: object = {}) =>
  JSON.stringify({ name: '@acme/bean shop', scripts: { start, build: 'tsc' }, ...more });

describe('how an app is started', () => {
  it.each<readonly [string, Files, object]>([
    [
      'a plain command',
      { 'package.json': manifest('node src/server.js --port 3001'), 'package-lock.json': '' },
      { run: 'node src/server.js --port 3001', port: 3001, install: 'npm ci', build: 'npm run build' },
    ],
    [
      'what only a shell could read',
      { 'package.json': manifest('PORT=4000 node a.js && echo $HOME') },
      { run: 'npm start', port: 4000, install: 'npm install' },
    ],
    [
      'pnpm',
      { 'package.json': manifest('next start'), 'pnpm-lock.yaml': '' },
      { run: 'pnpm start', port: 3000, install: 'pnpm install --frozen-lockfile' },
    ],
    ['yarn', { 'package.json': manifest('next start'), 'yarn.lock': '' }, { run: 'yarn start' }],
    ['bun', { 'package.json': manifest('bun x'), 'bun.lock': '' }, { run: 'bun start', install: 'bun install --frozen-lockfile' }],
    [
      'Vite',
      { 'package.json': JSON.stringify({ scripts: { preview: 'vite preview' }, devDependencies: { vite: '7' } }) },
      { run: 'npm run preview', port: 4173 },
    ],
    [
      'a workspace',
      { 'package.json': '{}', 'apps/web/package.json': manifest('next start'), 'apps/api/package.json': manifest('node x.js') },
      { run: 'node x.js', folder: 'apps/api' },
    ],
    [
      'a Procfile',
      { Procfile: 'web: gunicorn app:app --bind 0.0.0.0:$PORT\n', 'requirements.txt': '' },
      { run: 'gunicorn app:app --bind 0.0.0.0:5000', port: 5000 },
    ],
    [
      'a Procfile with a port of its own',
      { Procfile: 'web: gunicorn app:app --bind 0.0.0.0:${PORT:-8000}\n', 'requirements.txt': '' },
      { run: 'gunicorn app:app --bind 0.0.0.0:8000', port: 8000 },
    ],
    ['Django', { 'manage.py': '', 'requirements.txt': 'django' }, { run: 'python3 manage.py runserver 8000 --noreload', port: 8000 }],
    ['FastAPI', { 'app/main.py': 'api = FastAPI()\n' }, { run: 'python3 -m uvicorn app.main:api --port 8000', port: 8000 }],
    ['Flask', { 'app.py': 'app = Flask(__name__)\n' }, { run: 'python3 -m flask --app app:app run --port 5000', port: 5000 }],
    ['a Python script', { 'server.py': "HTTPServer(('', 8123), H).serve_forever()" }, { run: 'python3 server.py', port: 8123 }],
    ['Go', { 'go.mod': '', 'cmd/shop/main.go': 'http.ListenAndServe(":9898", nil)' }, { run: 'go run ./cmd/shop', port: 9898 }],
    ['`PORT` of .env', { 'package.json': manifest('next start'), '.env.example': 'PORT=3333\n' }, { port: 3333 }],
  ])('%s', (_, files, app) => {
    expect(surveyOf(files, 'x')).toMatchObject({ app, compose: null });
  });

  it('is unknown without any of that, and with files that cannot be read', () => {
    expect(surveyOf({ 'package.json': '{', 'compose.yml': ': :' }, 'some folder!')).toMatchObject({
      name: 'some-folder-',
      app: null,
      compose: null,
    });
  });

  it.each([
    [
      'a store beside what is built here',
      'services:\n  db: { image: postgres:16, ports: ["5432:5432"] }\n  api: { build: ., ports: ["${APP_PORT:-3001}:3001"] }',
      3001,
    ],
    [
      'an admin page of a store',
      'services:\n  adminer: { image: adminer, ports: ["8080:8080"] }\n  web: { build: ., ports: [{ target: 80, published: 8000 }] }',
      8000,
    ],
    ['a store that is built here', 'services:\n  db: { build: ./db, ports: ["5432:5432"] }\n  web: { build: ., ports: ["8000:80"] }', 8000],
    ['a store that alone is built here', 'services:\n  data: { build: ./db, ports: ["5432:5432"] }\n  web: { image: "acme/web" }', null],
    ['a debugger', 'services:\n  web: { build: ., ports: ["9229:9229", "8000:80"] }', 8000],
    [
      'nothing but stores',
      'services:\n  db: { image: "postgres:16", ports: ["5432:5432"] }\n  mail: { image: axllent/mailpit, ports: ["8025:8025"] }',
      null,
    ],
    [
      'an image that was published before',
      'services:\n  umami: { image: ghcr.io/umami-software/umami:latest, ports: ["3000:3000"] }',
      null,
    ],
  ])('is never a store or a tool: %s', (_, compose, port) => {
    const survey = surveyOf({ 'compose.yml': compose, 'package.json': manifest('next start') }, 'x');
    expect([survey.compose?.web?.ports[0]?.host ?? null, survey.app?.run ?? null]).toEqual([port, port === null ? 'npm start' : null]);
  });

  it('has the paths of the repository, and none that changes something', () => {
    const files: Files = {
      'server.js': "app.get('/items', x); app.get('/items/:id', x); router.get('/logout', x); if (request.url === '/raw') y()",
      'app.py': '@app.get("/py")',
      'openapi.json': JSON.stringify({ paths: { '/open': { get: {} }, '/open/{id}': { get: {} }, '/post': { post: {} } } }),
      Dockerfile: 'FROM x\nHEALTHCHECK CMD curl -f http://localhost:80/docker || exit 1\n',
    };
    const paths = pathsIn(files, ['/up']);
    expect(paths).toEqual(expect.arrayContaining(['/', '/up', '/docker', '/open', '/items', '/raw', '/py', '/health']));
    for (const wrong of ['/logout', '/post', '/open/{id}', '/items/:id']) expect(paths).not.toContain(wrong);
  });
});

describe('ten repositories of newcomers', () => {
  const ports = { front: 24_680, store: 24_681 };

  it.each(repositories.map((one) => [one.name, one] as const))('%s: its files lead to no wrong program', (_, repository) => {
    const files = repository.files(ports);
    const survey = surveyOf(files, repository.name);
    const text = configText(survey, null);
    expect(read(text), text).toMatchObject({ ok: true, warnings: [] });
    const previews = [...text.matchAll(/(?:preview|url): .*?:(\d+)/g)].map(([, port]) => Number(port));
    for (const wrong of repository.wrong) expect(previews).not.toContain(wrong);
    expect([survey.compose?.web != null, survey.app !== null]).toEqual([repository.starts === 'compose', repository.starts === 'process']);
    if (repository.starts === 'compose') for (const word of repository.expected(ports).words) expect(text).toContain(word);
    parse(workflowText(survey, null));
  });
});

const edge = edgeOf('program', 'server.js', { host: '127.0.0.1', port: 5432 });
const tried: Tried = {
  port: 3000,
  onlyV6: false,
  wasRunning: false,
  calmMs: 30_000,
  calm: [{ path: '/items', samples: 280, failed: 0, p95Ms: 41 }],
  discovery: {
    schema: 'chaos-gate/discovery/v1',
    watchedMs: 5000,
    parts: [],
    edges: [{ ...edge, server: 'postgres', protocol: 'postgresql', connections: 2, variables: ['DATABASE_URL'], links: [] }],
    paths: [
      { path: '/', status: 404, tookMs: 2, reaches: [] },
      { path: '/health', status: 200, tookMs: 2, reaches: [] },
      { path: '/items', status: 200, tookMs: 9, reaches: [edge.key] },
    ],
    notes: [],
  },
};
const shop: Files = { 'package.json': JSON.stringify({ name: 'shop', scripts: { start: 'node server.js' } }) };

describe('what was seen', () => {
  it('becomes links, checks of the paths that ask them, and measured tolerances', async () => {
    const text = configText(surveyOf(shop, 'x'), tried);
    expect(read(text)).toMatchObject({ ok: true, warnings: [] });
    await expect(text).toMatchFileSnapshot('../../golden/cli/init-tried.yml');
    await expect(workflowText(surveyOf(shop, 'x'), tried)).toMatchFileSnapshot('../../golden/cli/workflow-tried.yml');
  });

  it('is rewired where connections cannot be intercepted', () => {
    const env = { DATABASE_URL: 'postgres://u@127.0.0.1:5432/x' };
    const text = configText(surveyOf(shop, 'x'), tried, { intercepts: false, env });
    expect(read(text)).toMatchObject({ ok: true, warnings: [] });
    for (const part of ['listen: "127.0.0.1:15432", to: "127.0.0.1:5432"', 'postgres://u@127.0.0.1:15432/x', 'cannot intercept'])
      expect(text).toContain(part);
  });

  it('has no fault for a dependency that no check uses, and says so', () => {
    const paths = [{ path: '/health', status: 200, tookMs: 2, reaches: [] }];
    const text = configText(surveyOf(shop, 'x'), { ...tried, discovery: { ...tried.discovery, paths } });
    expect(read(text)).toMatchObject({ ok: true, warnings: [] });
    expect(text).toContain('no path of the checks uses it');
    expect(text).not.toContain('on: app-to-postgresql');
  });

  it('has tolerances that the calm app meets', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.nat(50),
        fc.double({ min: 0.01, max: 20_000, noNaN: true }),
        (samples, bad, p95Ms) => {
          const failed = Math.min(samples, bad);
          const { steadyP95, steadySuccess } = tolerancesFrom({ path: '/', samples, failed, p95Ms }, 30_000);
          const ms = steadyP95.endsWith('ms') ? Number.parseFloat(steadyP95) : 1000 * Number.parseFloat(steadyP95);
          expect(ms).toBeGreaterThanOrEqual(p95Ms);
          expect(Number.parseInt(steadySuccess, 10)).toBeLessThanOrEqual(Math.max(50, 100 * (1 - failed / samples)));
        },
      ),
    );
  });
});

describe('what `init` writes', () => {
  const text = fc.oneof(fc.string(), fc.constantFrom('node server.js', 'node a: b', 'vite', 'true', '12', 'node x, {y}', '@a/b'));

  it('is a valid config and a workflow with one gate, whatever the repository looks like', () => {
    fc.assert(
      fc.property(text, text, fc.option(text), fc.boolean(), (name, start, compose, lock) => {
        const written = JSON.stringify({ name, scripts: { start } });
        const files = {
          'package.json': written,
          ...(compose !== null && { 'compose.yml': compose }),
          ...(lock && { 'package-lock.json': '' }),
        };
        const survey = surveyOf(files, 'folder');
        expect(read(configText(survey, null))).toMatchObject({ ok: true, warnings: [] });
        const steps = parse(workflowText(survey, null)).jobs.chaos.steps as { uses?: string }[];
        expect(steps.filter(({ uses }) => uses?.includes('chaos-gate'))).toHaveLength(1);
      }),
    );
  });

  it('is what its golden files show', async () => {
    const node = surveyOf({ 'package.json': JSON.stringify({ name: 'shop', scripts: { start: 'node server.js' } }) }, 'x');
    const compose = surveyOf(
      { 'compose.yml': 'services: { web: { build: ., ports: ["8080:80"], depends_on: [db] }, db: { image: "postgres:18" } }' },
      'x',
    );
    const unknown = surveyOf({}, 'x');
    await expect(configText(node, null)).toMatchFileSnapshot('../../golden/cli/init-node.yml');
    await expect(configText(compose, null)).toMatchFileSnapshot('../../golden/cli/init-compose.yml');
    await expect(configText(unknown, null)).toMatchFileSnapshot('../../golden/cli/init-unknown.yml');
    await expect(workflowText(node, null)).toMatchFileSnapshot('../../golden/cli/workflow-node.yml');
    await expect(workflowText(compose, null)).toMatchFileSnapshot('../../golden/cli/workflow-compose.yml');
    await expect(workflowText(unknown, null)).toMatchFileSnapshot('../../golden/cli/workflow-deployed.yml');
  });

  it('says on stderr what it did not do where nobody can be asked, and with which command it does', async () => {
    const there = await folder();
    await mkdir(join(there, '.git'));
    await writeFile(join(there, 'package.json'), manifest('node server.js'));
    const silent = await runCli(['init'], there);
    expect(silent.code).toBe(0);
    expect(silent.stderr).toContain('There is no terminal to ask on, so `node server.js` was not started');
    expect(silent.stderr).toMatch(/runs one short scenario: .* init --force --yes\n/);
    // It is no loss to whoever wanted nothing to be started.
    expect((await runCli(['init', '--force', '--no-try'], there)).stderr).not.toContain('terminal');
  });

  it('leads to a short scenario with the most severe values of the first fault, whatever the seed', () => {
    const survey = surveyOf({ 'package.json': manifest('node server.js') }, 'x');
    const links = 'targets:\n  to-db: { link: { to: "127.0.0.1:5432" } }\n';
    const text = configText(survey, null)
      .replace(/targets:[^\n]*\n/, links)
      .replace(/faults:\n/, 'faults:\n  - { fault: latency, on: to-db, delay: 100ms..3s, lasts: 5s..10s }\n');
    const parsed = read(text);
    if (!parsed.ok) throw new TypeError(text);
    for (const seed of ['a', 'b', 'c']) {
      const [scenario, ...others] = planOf(shortened(parsed.config), seed).scenarios;
      expect(others).toEqual([]);
      expect(scenario?.faults).toMatchObject([{ fault: 'latency', on: 'to-db', lastsMs: 5_000, params: { delay: 3_000 } }]);
    }
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
    expect(forced.code).toBe(0);
    expect((await runCli(['validate'], there)).code).toBe(0);
  });
});

it('neither builds a running app again nor runs a scenario that would start it a second time, and says what to do', async () => {
  const root = await folder();
  await mkdir(join(root, '.git'));
  // Its build would fail here: what runs is not built again.
  await writeFile(join(root, 'package.json'), manifest('node server.js'));
  await writeFile(
    join(root, 'server.js'),
    "require('http').createServer((_, r) => r.end('ok')).listen(0, '127.0.0.1', function () { console.log(this.address().port); });",
  );
  const app = spawn(process.execPath, ['server.js'], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void app.kill('SIGKILL'));
  const [port] = await once(app.stdout.setEncoding('utf8'), 'data');
  const { code, stdout, stderr } = await runCli(['init', '--yes', '--calm', '1s'], root);
  expect([code, stdout], stderr).toEqual([0, expect.stringContaining('Stop the app; then `chaos-gate run` gives the first verdict.')]);
  expect(await readFile(join(root, '.github/chaos.yml'), 'utf8')).toContain(`port: ${String(port).trim()}`);
  expect(app.exitCode).toBeNull();
});
