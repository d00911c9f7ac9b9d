import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { Discovery } from '../../../src/core/discovery/discovery.ts';
import { folder, runCli } from '../run-cli.ts';

/** A server that answers each message, as a store does. */
async function store(): Promise<number> {
  const server = createServer((socket) => socket.on('data', (data) => socket.write(data)).on('error', () => {}));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => void server.close());
  return (server.address() as { port: number }).port;
}

/** `/kept` uses a connection that stays, `/new` opens one for each request, `/` needs none. */
const app = `const net = require('node:net'), http = require('node:http');
const [kept, fresh] = [process.env.KEPT_URL, process.env.FRESH_URL].map((url) => new URL(url).port);
const pool = net.connect(kept, '127.0.0.1');
const asked = (socket, done) => { socket.once('data', () => done()); socket.write('x'.repeat(200)); };
http.createServer((request, response) => {
  const end = () => response.end('ok');
  if (request.url === '/kept') asked(pool, end);
  else if (request.url === '/new') { const one = net.connect(fresh, '127.0.0.1', () => asked(one, () => { setTimeout(() => one.destroy(), 400); end(); })); }
  else end();
}).listen(0, '127.0.0.1');`;

it('starts an app, shows what it depends on and which path uses what, and stops it', async () => {
  const cwd = await folder();
  const [kept, fresh] = [await store(), await store()];
  await writeFile(join(cwd, 'app.cjs'), app);
  await writeFile(join(cwd, '.env.example'), `OTHER=postgres://u:hunter2@127.0.0.1:${kept}/x\n`);
  await writeFile(
    join(cwd, 'chaos.yml'),
    `version: 1
preview: http://127.0.0.1:1
targets: { app-to-store: { link: { to: "127.0.0.1:${kept}" } } }
checks: [{ name: home, http: { path: / } }]
faults: [{ fault: refuse, on: app-to-store }]
`,
  );
  const environment = `KEPT_URL=tcp://127.0.0.1:${kept} FRESH_URL=tcp://127.0.0.1:${fresh}`;
  const words = ['discover', '--run', `env ${environment} node app.cjs`, '--path', '/,/kept,/new', '--for', '2s'];
  const { code, stdout, stderr } = await runCli([...words, '--json', '--config', 'chaos.yml'], cwd);
  expect(code, stderr).toBe(0);
  const found = JSON.parse(stdout) as Discovery;
  const [keptKey, freshKey] = [kept, fresh].map((port) => `program:app.cjs->127.0.0.1:${port}`);
  expect(found.edges.map(({ key }) => key).sort()).toEqual([keptKey, freshKey].sort());
  expect(found.edges.find(({ key }) => key === keptKey)).toMatchObject({ variables: ['KEPT_URL', 'OTHER'], links: ['app-to-store'] });
  expect(found.paths.map(({ path, status, reaches }) => [path, status, reaches])).toEqual([
    ['/', 200, []],
    ['/kept', 200, [keptKey]],
    ['/new', 200, [freshKey]],
  ]);
  expect(stdout).not.toContain('hunter2');
  const [part] = found.parts;
  expect(part).toMatchObject({ name: 'app.cjs', listens: [expect.any(Number)] });
  expect(() => process.kill(part?.pid ?? 0, 0), 'it was stopped').toThrow('ESRCH');
});

it.each([
  [['--run', 'sh -c "exit 3"'], 5, /ended \(3\)/],
  [['--run', 'no-such-program'], 5, /there is no program/],
  [['--run', 'a | b'], 2, /no shell reads them/],
  [['--url', 'http://example.com'], 2, /not an address of this machine/],
  [['--pid', '4194305'], 2, /there is no process/],
  [['--pid', '1', '--url', 'http://127.0.0.1:1'], 2, /two different things/],
  [['--run', 'node x', '--for', '1h'], 2, /not a time from 1s to 10m/],
])('says what is wrong with %j', async (words, code, message) => {
  const ended = await runCli(['discover', ...words], await folder());
  expect([ended.code, ended.stdout]).toEqual([code, '']);
  expect(ended.stderr).toMatch(message);
});
