import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { GateFailure } from '../../core/model/failure.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Path of the container engine's socket: `DOCKER_HOST`, the current context of the Docker client, then the usual places of Docker and Podman
 * (rootless ones first, because they belong to this user).
 * @throws GateFailure TARGET_UNAVAILABLE where there is none, or the engine is on another machine
 */
export async function engineSocket(env: Environment = process.env): Promise<string> {
  const chosen = env.DOCKER_HOST || (await contextHost(env));
  if (chosen !== undefined && chosen !== '') return socketIn(chosen);
  for (const path of usualPaths(env)) if (await isSocket(path)) return path;
  throw new GateFailure('TARGET_UNAVAILABLE', 'there is no socket of a container engine on this machine', {
    hint: `start Docker or Podman; the gate looks at DOCKER_HOST and at ${usualPaths(env).join(', ')}`,
  });
}

function socketIn(host: string): string {
  const path = /^unix:\/\/(\/.+)$/.exec(host)?.[1];
  if (path !== undefined) return path;
  const scheme = /^([a-z+]+):/i.exec(host)?.[1] ?? 'that';
  throw new GateFailure(
    'TARGET_UNAVAILABLE',
    `the container engine is not on this machine: DOCKER_HOST or the Docker context names a ${scheme} address`,
    {
      hint: 'the gate disturbs containers through a unix socket of this machine: run it where the engine runs',
    },
  );
}

const usualPaths = ({ XDG_RUNTIME_DIR, HOME = homedir() }: Environment): readonly string[] => [
  ...(XDG_RUNTIME_DIR ? [join(XDG_RUNTIME_DIR, 'docker.sock')] : []),
  '/var/run/docker.sock',
  join(HOME, '.docker/run/docker.sock'),
  ...(XDG_RUNTIME_DIR ? [join(XDG_RUNTIME_DIR, 'podman/podman.sock')] : []),
  '/run/podman/podman.sock',
];

const isSocket = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isSocket(),
    () => false,
  );

/** The address that the Docker client would use; the folder of a context is the SHA-256 of its name. `undefined`: the default one. */
async function contextHost({ DOCKER_CONTEXT, DOCKER_CONFIG, HOME = homedir() }: Environment): Promise<string | undefined> {
  const folder = DOCKER_CONFIG || join(HOME, '.docker');
  const name = DOCKER_CONTEXT || textAt(await jsonAt(join(folder, 'config.json')), 'currentContext');
  if (name === undefined || name === '' || name === 'default') return undefined;
  const id = createHash('sha256').update(name).digest('hex');
  const meta = await jsonAt(join(folder, 'contexts/meta', id, 'meta.json'));
  return textAt(fieldOf(fieldOf(meta, 'Endpoints'), 'docker'), 'Host');
}

const jsonAt = (path: string): Promise<unknown> =>
  readFile(path, 'utf8')
    .then((text) => JSON.parse(text) as unknown)
    .catch(() => null);

const fieldOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;

function textAt(value: unknown, key: string): string | undefined {
  const found = fieldOf(value, key);
  return typeof found === 'string' ? found : undefined;
}
