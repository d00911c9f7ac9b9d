import { randomUUID } from 'node:crypto';
import { mkdir, rmdir, stat } from 'node:fs/promises';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import { image, run } from './image.ts';

export interface Running {
  readonly id: string;
  readonly name: string;
  /** Address of the container, reachable from this machine. */
  readonly host: string;
}

export interface Options {
  readonly name?: string;
  /** More words for `docker run`. */
  readonly words?: readonly string[];
  readonly app?: string;
  /** This machine cannot reach it, so nothing is known about when it responds. */
  readonly isHidden?: boolean;
}

export const docker = async (...words: string[]): Promise<string> => (await run('docker', words)).stdout.trim();

/** The socket of the engine that the tests use now. */
export const socketNow = (): string => process.env.DOCKER_HOST?.replace('unix://', '') ?? '/var/run/docker.sock';

/** Podman refuses to restart a paused container. */
export async function restart(id: string): Promise<void> {
  const words = ['restart', '--time', '1', id];
  await docker(...words).catch(async () => {
    await docker('unpause', id);
    await docker(...words);
  });
}

/** Asks the engine itself, many times faster than its command line. `null`: it has no such container. */
export async function ask(method: 'GET' | 'DELETE', path: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const sent = request({ socketPath: socketNow(), method, path, agent: false, signal: AbortSignal.timeout(30_000) }, async (response) => {
      const body = await text(response);
      const status = response.statusCode ?? 0;
      if (status === 404) resolve(null);
      else if (status >= 300) reject(new Error(`${method} ${path}: ${status} ${body}`));
      else resolve(body === '' ? null : JSON.parse(body));
    });
    sent.on('error', reject).end();
  });
}

interface Inspected {
  readonly State: Readonly<Record<string, unknown>>;
  readonly NetworkSettings: { readonly Networks: Readonly<Record<string, { readonly IPAddress: string }>> };
}

export async function inspected(id: string): Promise<Inspected> {
  const found = (await ask('GET', `/containers/${id}/json`)) as Inspected | null;
  if (found === null) throw new Error(`there is no container ${id}`);
  return found;
}

const addressOf = async (id: string): Promise<string> => Object.values((await inspected(id)).NetworkSettings.Networks)[0]?.IPAddress ?? '';

/** Starts a container of a test app; it is removed when the test has ended. */
export async function start({
  name = `cg-${randomUUID().slice(0, 8)}`,
  words = [],
  app = 'server.cjs',
  isHidden,
}: Options = {}): Promise<Running> {
  const id = await docker('run', '--detach', '--name', name, ...words, image, `/app/${app}`);
  onTestFinished(async () => {
    await ask('DELETE', `/containers/${id}?force=1&v=1`).catch(() => undefined);
  });
  const running = { id, name, host: await addressOf(id) };
  if (!isHidden) await until(() => responds(running));
  return running;
}

/** The address may differ after a restart. */
export async function responds({ id }: Pick<Running, 'id'>): Promise<boolean> {
  const host = await addressOf(id);
  return fetch(`http://${host}/`, { signal: AbortSignal.timeout(500), headers: { connection: 'close' } }).then(
    (response) => response.ok,
    () => false,
  );
}

export const stateIn = async ({ id }: Pick<Running, 'id'>): Promise<Readonly<Record<string, unknown>>> => (await inspected(id)).State;

export async function until(holds: () => Promise<boolean>, limitMs = 20_000): Promise<void> {
  for (const endMs = performance.now() + limitMs; !(await holds()); ) {
    if (performance.now() > endMs) throw new Error(`not within ${limitMs} ms`);
    await new Promise((done) => setTimeout(done, 20));
  }
}

export const composeLabels = (project: string, service: string, folder: string, more: Readonly<Record<string, string>> = {}): string[] =>
  Object.entries({
    project,
    service,
    'container-number': '1',
    oneoff: 'False',
    'project.working_dir': folder,
    ...more,
  }).flatMap(([key, value]) => ['--label', `com.docker.compose.${key}=${value}`]);

const longestJobMs = 900_000;

/**
 * A network like the one of a job with service containers, until the test has ended. Waits until no other test has one: where there are several, the
 * gate cannot know which job is its own.
 */
export async function jobNetwork(): Promise<string> {
  const turn = join(tmpdir(), 'chaos-gate-test-job');
  await until(async () => {
    if (
      await mkdir(turn).then(
        () => true,
        () => false,
      )
    )
      return true;
    // A test that was killed has left it.
    const made = await stat(turn).catch(() => null);
    if (made !== null && Date.now() - made.mtimeMs > longestJobMs) await rmdir(turn).catch(() => undefined);
    return false;
  }, 110_000);
  const network = `github_network_${randomUUID().replaceAll('-', '')}`;
  onTestFinished(async () => {
    await docker('network', 'rm', network).catch(() => undefined);
    await rmdir(turn).catch(() => undefined);
  });
  await docker('network', 'create', network);
  return network;
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const { port } = server.address() as { port: number };
  await new Promise((done) => server.close(done));
  return port;
}
