import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { GateFailure } from '../../core/model/failure.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Path of the container engine's socket: `DOCKER_HOST`, the current context of the Docker client, then the usual places of Docker and Podman
 * (rootless ones first, because they belong to this user).
 * @throws GateFailure TARGET_UNAVAILABLE where there is none, the engine is on another machine, or the context does not exist
 */
export async function engineSocket(env: Environment = process.env): Promise<string> {
  const chosen = env.DOCKER_HOST ? { host: env.DOCKER_HOST, by: '`DOCKER_HOST`', other: 'unset DOCKER_HOST' } : await contextHost(env);
  if (chosen !== null) return socketIn(chosen);
  for (const path of usualPaths(env)) if (await isSocket(path)) return path;
  throw new GateFailure('TARGET_UNAVAILABLE', 'there is no socket of a container engine on this machine', {
    hint: `start Docker or Podman; the gate looks at DOCKER_HOST and at ${usualPaths(env).join(', ')}`,
  });
}

/** An address of an engine, who has chosen it, and what would choose another one. */
interface Chosen {
  readonly host: string;
  readonly by: string;
  readonly other: string;
}

/** The address itself may contain the name of a user or a machine, so the error shows only its scheme. */
function socketIn({ host, by, other }: Chosen): string {
  const path = /^unix:\/\/(\/.+)$/.exec(host)?.[1];
  if (path !== undefined) return path;
  const scheme = /^([a-z+]+):/i.exec(host)?.[1];
  if (scheme === undefined || scheme === 'unix')
    throw new GateFailure('TARGET_UNAVAILABLE', `${by} is not the address of a container engine`, {
      hint: 'write it with the absolute path of a socket, for example `unix:///var/run/docker.sock`',
    });
  throw new GateFailure('TARGET_UNAVAILABLE', `the container engine is not on this machine: ${by} begins with \`${scheme}:\``, {
    hint: `the gate disturbs containers through a unix socket: run it on the machine of that engine; if the containers run here, ${other}`,
  });
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

/** The address that the Docker client would use; the folder of a context is the SHA-256 of its name. `null`: the default one. */
async function contextHost({ DOCKER_CONTEXT, DOCKER_CONFIG, HOME = homedir() }: Environment): Promise<Chosen | null> {
  const folder = DOCKER_CONFIG || join(HOME, '.docker');
  const name = DOCKER_CONTEXT || textAt(await jsonAt(join(folder, 'config.json')), 'currentContext');
  if (name === undefined || name === '' || name === 'default') return null;
  const id = createHash('sha256').update(name).digest('hex');
  const meta = await jsonAt(join(folder, 'contexts/meta', id, 'meta.json'));
  const host = textAt(fieldOf(fieldOf(meta, 'Endpoints'), 'docker'), 'Host');
  const by = `the Docker context "${name}"`;
  if (host === undefined)
    throw new GateFailure('TARGET_UNAVAILABLE', `${by} has no address of a container engine in ${folder}`, {
      hint: `\`docker context ls\` lists the contexts; ${useDefault}`,
    });
  return host === '' ? null : { host, by: `the address of ${by}`, other: useDefault };
}

const useDefault = 'set DOCKER_CONTEXT=default for the engine of this machine';

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
