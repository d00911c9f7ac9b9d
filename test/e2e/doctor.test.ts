import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';

const bundle = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

const config = `version: 1
preview: http://127.0.0.1:9
targets:
  db: { container: shop-db }
  app-to-db: { link: { to: db:5432 } }
checks: [{ name: home, rate: 20/s, http: { path: / } }]
faults:
  - { fault: kill, on: db }
  - { fault: latency, on: app-to-db }
`;

interface Place {
  readonly folder: string;
  readonly home: string;
}

/** A folder with the config alone, and a home folder. */
async function place(): Promise<Place> {
  const root = await mkdtemp(join(tmpdir(), 'doctor-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  const [folder, home] = [join(root, 'work'), join(root, 'home')];
  for (const path of [folder, home]) await mkdir(path);
  await writeFile(join(folder, 'chaos.yml'), config);
  await chmod(root, 0o755);
  return { folder, home };
}

/** The doctor as a person starts it, with nothing in its environment that it does not need. */
async function doctor({ folder, home }: Place, env: NodeJS.ProcessEnv, as: { uid?: number } = {}) {
  const child = spawn(process.execPath, [bundle, 'doctor', '--json'], {
    ...{ cwd: folder, env: { PATH: process.env.PATH, HOME: home, ...env }, stdio: ['ignore', 'pipe', 'pipe'] },
    ...as,
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (more: string) => {
      text += more;
    });
  const [code] = await once(child, 'close');
  return { code: code as number, text, files: await readdir(folder) };
}

/** A context of the Docker client that is the current one, as `docker context use` leaves it. */
async function context({ home }: Place, name: string, host: string): Promise<void> {
  const folder = join(home, '.docker/contexts/meta', createHash('sha256').update(name).digest('hex'));
  await mkdir(folder, { recursive: true });
  await writeFile(join(home, '.docker/config.json'), JSON.stringify({ currentContext: name }));
  await writeFile(join(folder, 'meta.json'), JSON.stringify({ Name: name, Endpoints: { docker: { Host: host } } }));
}

const elsewhere = 'the container engine is not on this machine: ';

it.each([
  ['tcp', { DOCKER_HOST: 'tcp://10.0.0.1:2375' }, `${elsewhere}\`DOCKER_HOST\` begins with \`tcp:\``, 'unset DOCKER_HOST'],
  [
    'no socket',
    { DOCKER_HOST: 'unix:///nowhere/engine.sock' },
    'cannot be reached at /nowhere/engine.sock: ENOENT',
    'check that the engine runs',
  ],
  [
    'no address',
    { DOCKER_HOST: '/var/run/docker.sock' },
    '`DOCKER_HOST` is not the address of a container engine',
    'unix:///var/run/docker.sock',
  ],
  ['no context', { DOCKER_CONTEXT: 'nosuch' }, 'the Docker context \\"nosuch\\" has no address of a container engine', 'docker context ls'],
])('an engine that cannot be used (%s): a code, what is wrong, and what would be right', async (_, env, says, hint) => {
  const { code, text, files } = await doctor(await place(), env);
  expect([code, files]).toEqual([5, ['chaos.yml']]);
  expect(text).toContain(says);
  expect(text).toContain(hint);
  expect(text.match(/"code": ?"TARGET_UNAVAILABLE"/g)?.length).toBeGreaterThanOrEqual(2);
});

it('an engine elsewhere that the current context of the Docker client names', async () => {
  const at = await place();
  await context(at, 'builder', 'ssh://person@builder.example.com');
  const { code, text } = await doctor(at, {});
  expect([code, text.includes('person')]).toEqual([5, false]);
  expect(text).toContain(`${elsewhere}the address of the Docker context \\"builder\\" begins with \`ssh:\``);
  expect(text).toContain('set DOCKER_CONTEXT=default');
});

it.skipIf(process.geteuid?.() !== 0)('an engine that this user must not use', async () => {
  const at = await place();
  const socket = join(at.home, 'engine.sock');
  const engine = createServer((_, response) => response.end('[]')).listen(socket);
  onTestFinished(() => void engine.close());
  await once(engine, 'listening');
  await chmod(socket, 0o600);
  const { code, text } = await doctor(at, { DOCKER_HOST: `unix://${socket}` }, { uid: 65_534 });
  expect(code).toBe(5);
  expect(text).toContain(`cannot be reached at ${socket}: EACCES`);
  expect(text).toContain('add it to the group `docker`');
  expect(text).toContain('user 65534 is not root');
});
