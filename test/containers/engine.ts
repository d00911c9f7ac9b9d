import { randomUUID } from 'node:crypto';
import { mkdir, rmdir, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
}

export const docker = async (...words: string[]): Promise<string> => (await run('docker', words)).stdout.trim();

/** Starts a container of a test app; it is removed when the test has ended. */
export async function start({ name = `cg-${randomUUID().slice(0, 8)}`, words = [], app = 'server.cjs' }: Options = {}): Promise<Running> {
  const id = await docker('run', '--detach', '--name', name, ...words, image, `/app/${app}`);
  onTestFinished(async () => {
    await docker('rm', '--force', '--volumes', id).catch(() => undefined);
  });
  const host = await docker('inspect', '--format', '{{range .NetworkSettings.Networks}}{{.IPAddress}} {{end}}', id);
  const running = { id, name, host: host.split(' ')[0] ?? '' };
  await until(() => responds(running));
  return running;
}

/** The address may differ after a restart. */
export async function responds({ id }: Pick<Running, 'id'>): Promise<boolean> {
  const host = (await docker('inspect', '--format', '{{range .NetworkSettings.Networks}}{{.IPAddress}} {{end}}', id)).split(' ')[0];
  return fetch(`http://${host}/`, { signal: AbortSignal.timeout(500), headers: { connection: 'close' } }).then(
    (response) => response.ok,
    () => false,
  );
}

export const stateIn = async ({ id }: Pick<Running, 'id'>): Promise<Record<string, unknown>> =>
  JSON.parse(await docker('inspect', '--format', '{{json .State}}', id)) as Record<string, unknown>;

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
