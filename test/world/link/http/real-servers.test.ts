import { spawn } from 'node:child_process';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fastify from 'fastify';
import { expect, it, onTestFinished } from 'vitest';
import { type WrongBody, wrongBodies } from '../../../../src/core/model/plan/wrong-body.ts';
import { freePort } from '../../probes/raw-server.ts';
import { linkTo } from '../parties.ts';

const kinds = Object.keys(wrongBodies) as WrongBody[];
const list = Array.from({ length: 500 }, (_, id) => ({ id, name: `item ${id}` }));
const whole = JSON.stringify(list);

async function fastifyServer(): Promise<number> {
  const app = fastify();
  app.get('/list.json', async () => list);
  await app.listen({ host: '127.0.0.1', port: 0 });
  onTestFinished(() => app.close());
  return (app.server.address() as { port: number }).port;
}

/** Compresses while it sends, in chunks of unknown length. */
async function nginxServer(): Promise<number> {
  const [dir, port] = [await mkdtemp(join(tmpdir(), 'nginx-')), await freePort()];
  // Started by root, its workers run as another user.
  await chmod(dir, 0o755);
  await writeFile(join(dir, 'list.json'), whole);
  await writeFile(
    join(dir, 'nginx.conf'),
    `daemon off; pid ${dir}/pid; error_log stderr crit;
events {}
http {
  access_log off; types { application/json json; }
  client_body_temp_path ${dir}/a; proxy_temp_path ${dir}/b; fastcgi_temp_path ${dir}/c; uwsgi_temp_path ${dir}/d; scgi_temp_path ${dir}/e;
  gzip on; gzip_types application/json; gzip_min_length 1;
  server { listen 127.0.0.1:${port}; root ${dir}; }
}`,
  );
  const child = spawn('nginx', ['-c', join(dir, 'nginx.conf'), '-p', dir], { stdio: 'ignore' });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  onTestFinished(async () => {
    child.kill('SIGTERM');
    await ended;
    await rm(dir, { recursive: true, force: true });
  });
  const answers = () =>
    new Promise<boolean>((resolve) => {
      get({ host: '127.0.0.1', port, path: '/list.json' }, (response) => response.resume().on('end', () => resolve(true))).on('error', () =>
        resolve(false),
      );
    });
  await expect.poll(answers, { timeout: 10_000 }).toBe(true);
  return port;
}

it.each([
  ['fastify', fastifyServer],
  ['nginx with gzip', nginxServer],
])('fetch gets each wrong body of %s as a complete response, over kept connections', async (_, serve) => {
  const link = await linkTo({ host: '127.0.0.1', port: await serve() }, true);
  const ask = async () => (await fetch(`http://127.0.0.1:${link.listen.port}/list.json`)).text();
  expect(await ask()).toBe(whole);
  const bodies = new Map<WrongBody, string>();
  for (const kind of kinds) {
    link.disturb({ connection: () => ({ request: () => ({ body: kind }) }) });
    bodies.set(kind, await ask());
    expect(link.counts()).toMatchObject({ changedBodies: 1, unchangedBodies: 0 });
    await link.clear();
    expect(await ask()).toBe(whole);
  }
  expect(bodies.get('empty')).toBe('');
  expect(JSON.parse(bodies.get('nulls') ?? '')).toEqual(list.map(() => ({ id: null, name: null })));
  expect(bodies.get('html')).toContain('<title>502 Bad Gateway</title>');
  expect(bodies.get('half')).toBe(whole.slice(0, Math.floor(whole.length / 2)));
  expect(JSON.parse(bodies.get('twice') ?? '')).toEqual([...list, ...list]);
  expect(JSON.parse(bodies.get('large') ?? '').length % list.length).toBe(0);
  expect(bodies.get('large')?.length).toBeGreaterThan(2_000_000);
});
