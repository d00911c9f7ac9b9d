import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { lookupOf } from '../../../src/world/interception/ends.ts';

const signal = AbortSignal.timeout(120_000);
const listens = "const server = require('node:net').createServer().listen(process.argv[1], () => console.log(server.address().port ?? 0))";

const cleanups: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  vi.unstubAllEnvs();
  for (const cleanup of cleanups.splice(0)) await cleanup();
});

/** A program that listens there, since the gate never disturbs itself. */
async function listener(where: string): Promise<{ readonly program: ChildProcess; readonly port: number }> {
  const program = spawn(process.execPath, ['-e', listens, where], { stdio: ['ignore', 'pipe', 'inherit'] });
  cleanups.push(() => killed(program));
  const [line] = await once(program.stdout, 'data');
  return { program, port: Number(line) };
}

async function killed(program: ChildProcess): Promise<void> {
  if (program.kill('SIGKILL')) await once(program, 'exit');
}

async function engineSocket(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'engine-'));
  cleanups.push(() => rm(folder, { recursive: true, force: true }));
  const socket = join(folder, 'engine.sock');
  vi.stubEnv('DOCKER_HOST', `unix://${socket}`);
  return socket;
}

const look = (port: number) =>
  lookupOf({ kind: 'link', name: 'to-db', listen: null, to: { host: '127.0.0.1', port } }, { targets: [], workspace: '/nowhere' }, signal);

it('intercepts a program of this machine where an engine that ended has left its socket behind', async () => {
  const socket = await engineSocket();
  await killed((await listener(socket)).program);
  const { program, port } = await listener('0');
  const found = await look(port);
  expect(found.socketPath).toBeNull();
  expect(await found.look(signal)).toMatchObject({ sites: [{ place: 'machine' }], published: [port], containers: [] });

  // The port of a container whose engine is away has no listener here.
  await killed(program);
  await expect(look(port)).rejects.toMatchObject({ message: `the container engine cannot be reached at ${socket}: ECONNREFUSED` });
});

it('intercepts nothing where an engine listens and does not respond', async () => {
  const socket = await engineSocket();
  const engine = createServer((request) => request.socket.destroy());
  cleanups.push(async () => engine.close());
  await once(engine.listen(socket), 'listening');
  const { port } = await listener('0');
  await expect(look(port)).rejects.toMatchObject({ code: 'TARGET_UNAVAILABLE' });
});
