import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mainProcess } from '../../../src/world/containers/main-process.ts';
import { askEngine } from '../../../src/world/containers/request.ts';
import { engineSocket } from '../../../src/world/containers/socket.ts';

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'engine-'));
});
afterEach(() => rm(home, { recursive: true }));

const soon = () => AbortSignal.timeout(20_000);

async function context(name: string, host: string): Promise<void> {
  const folder = join(home, '.docker/contexts/meta', createHash('sha256').update(name).digest('hex'));
  await mkdir(folder, { recursive: true });
  await writeFile(join(home, '.docker/config.json'), JSON.stringify({ currentContext: name }));
  await writeFile(join(folder, 'meta.json'), JSON.stringify({ Name: name, Endpoints: { docker: { Host: host } } }));
}

describe('the socket of the engine', () => {
  it('is taken from DOCKER_HOST before the current context of the Docker client', async () => {
    await context('rootless', 'unix:///run/user/1000/docker.sock');
    expect(await engineSocket({ HOME: home, DOCKER_HOST: 'unix:///run/x.sock' })).toBe('/run/x.sock');
    expect(await engineSocket({ HOME: home })).toBe('/run/user/1000/docker.sock');
    expect(await engineSocket({ HOME: '/nowhere', DOCKER_CONFIG: join(home, '.docker') })).toBe('/run/user/1000/docker.sock');
  });

  it.each(['tcp://10.0.0.1:2375', 'ssh://builder', 'npipe:////./pipe/docker_engine', 'fd://'])(
    'is never on another machine: %s',
    async (host) => {
      await expect(engineSocket({ HOME: home, DOCKER_HOST: host })).rejects.toMatchObject({
        code: 'TARGET_UNAVAILABLE',
        message: expect.stringContaining('not on this machine'),
      });
      await context('remote', host);
      await expect(engineSocket({ HOME: home })).rejects.toMatchObject({ code: 'TARGET_UNAVAILABLE' });
    },
  );

  it('is refused where the context does not exist, or the address is none; the address itself is not shown', async () => {
    await expect(engineSocket({ HOME: home, DOCKER_CONTEXT: 'nosuch' })).rejects.toThrow('the Docker context "nosuch" has no address');
    for (const host of ['/var/run/docker.sock', 'unix://relative.sock', 'engine'])
      await expect(engineSocket({ HOME: home, DOCKER_HOST: host })).rejects.toMatchObject({
        message: '`DOCKER_HOST` is not the address of a container engine',
        hint: expect.stringContaining('unix:///var/run/docker.sock'),
      });
    await context('remote', 'ssh://person@builder');
    await expect(engineSocket({ HOME: home })).rejects.toMatchObject({
      message: 'the container engine is not on this machine: the address of the Docker context "remote" begins with `ssh:`',
      hint: expect.stringContaining('DOCKER_CONTEXT=default'),
    });
  });

  it('is looked for in the folder of the user first', async () => {
    const path = join(home, 'docker.sock');
    const server = await listen(path, () => undefined);
    expect(await engineSocket({ HOME: home, XDG_RUNTIME_DIR: home })).toBe(path);
    server.close();
  });

  it.each(['{', '[]', '"x"', '{"currentContext": 7}'])('is not disturbed by a broken client config: %s', async (text) => {
    await mkdir(join(home, '.docker'));
    await writeFile(join(home, '.docker/config.json'), text);
    expect(await engineSocket({ HOME: home, DOCKER_HOST: 'unix:///run/x.sock' })).toBe('/run/x.sock');
    await engineSocket({ HOME: home }).catch((error: Error) => expect(error.message).toContain('no socket of a container engine'));
  });
});

function listen(path: string, respond: Parameters<typeof createServer>[1]): Promise<Server> {
  const server = createServer(respond).listen(path);
  return new Promise((done) => server.once('listening', () => done(server)));
}

describe('a request to the engine', () => {
  it('fails with the paths that were tried if it cannot be sent', async () => {
    const path = join(home, 'none.sock');
    await expect(askEngine(path, 'GET', '/info', soon())).rejects.toMatchObject({
      code: 'TARGET_UNAVAILABLE',
      message: `the container engine cannot be reached at ${path}: ENOENT`,
      hint: expect.stringContaining('check that the engine runs'),
    });
  });

  it('reads at most 8 MiB, and reports a response that is not JSON', async () => {
    const path = join(home, 'engine.sock');
    const server = await listen(path, (request, response) => {
      if (request.url === '/text') response.end('<html>');
      else for (let sent = 0; sent < 10; sent += 1) response.write(Buffer.alloc(1024 * 1024));
    });
    expect(await askEngine(path, 'GET', '/text', soon())).toEqual({ status: 200, body: null });
    await expect(askEngine(path, 'GET', '/large', soon())).rejects.toThrow('larger than 8 MiB');
    server.closeAllConnections();
    server.close();
  });
});

describe('the main process of a container', () => {
  const container = {
    ...{ id: 'f'.repeat(64), name: 'db', startedAt: '', running: true, paused: false, restarting: false, exitCode: 0, health: null },
    ...{ outOfMemory: false },
    ...{ willRestart: false, supervised: false, restarts: 0, aliases: {} },
  };

  it.each([0, 1, process.pid])('is not process %d of this machine, which the kernel does not count to the container', async (pid) => {
    expect(await mainProcess({ ...container, pid })).toBeNull();
  });
});
