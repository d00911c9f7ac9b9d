import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { freePort, until } from '../engine.ts';
import { archiveOf, image } from '../image.ts';

const run = promisify(execFile);
const sessionFile = fileURLToPath(new URL('session.ts', import.meta.url));

/** A user without rights, and an engine of its own that runs without root. */
export interface RootlessEngine {
  readonly user: string;
  readonly home: string;
  readonly socket: string;
  /** Words and options of a program that this user runs. */
  words(...words: string[]): string[];
  readonly env: Readonly<Record<string, string>>;
  /** Runs Podman, or the client of Docker, as the user. */
  client(...words: string[]): Promise<string>;
  /** A container of a test app; its port 80 is published on this machine. */
  start(options?: { readonly app?: string; readonly words?: readonly string[] }): Promise<RootlessContainer>;
  /** Runs the gate's own code as the user: one request a line, one response a line. */
  session(): Session;
  remove(): Promise<void>;
}

export interface RootlessContainer {
  readonly id: string;
  readonly name: string;
  /** Of this machine; leads to the container. */
  readonly port: number;
}

export interface Session {
  ask(request: object): Promise<unknown>;
  readonly child: ChildProcess;
}

interface Kind {
  readonly programs: readonly string[];
  readonly packages: string;
  /** Words that start the engine. */
  service(at: { readonly socket: string; readonly home: string; readonly runtime: string }): string[];
  /** Words of its client for those of Podman. */
  client(words: readonly string[]): string[];
}

const kinds: Readonly<Record<string, Kind>> = {
  podman: {
    programs: ['podman', 'runc'],
    packages: 'podman',
    service: ({ socket }) => ['podman', 'system', 'service', '--time=0', `unix://${socket}`],
    client: (words) => ['podman', ...words],
  },
  docker: {
    programs: ['dockerd', 'rootlesskit'],
    packages: 'docker.io rootlesskit',
    service: ({ socket, home, runtime }) => [
      ...['sh', '/usr/share/docker.io/contrib/dockerd-rootless.sh', '--host', `unix://${socket}`],
      ...['--data-root', join(home, 'data'), '--exec-root', join(runtime, 'docker'), '--pidfile', join(runtime, 'docker.pid')],
    ],
    // Its `rm --force` does not wait for the container in any case.
    client: (words) => ['docker', ...(words[0] === 'rm' ? words.filter((word) => word !== '--time' && word !== '0') : words)],
  },
};

const chosen = process.env.CHAOS_GATE_ROOTLESS ?? 'podman';
const kind = kinds[chosen] ?? raise(`CHAOS_GATE_ROOTLESS is ${Object.keys(kinds).join(' or ')}, not "${chosen}"`);
export const { packages } = kind;

function raise(message: string): never {
  throw new Error(message);
}

export const missingPrograms = async (): Promise<readonly string[]> => {
  const all = [...kind.programs, 'slirp4netns', 'newuidmap', 'setpriv', 'useradd', 'nft'];
  const found = await Promise.all(
    all.map((program) =>
      run('sh', ['-c', `command -v ${program}`]).then(
        () => true,
        () => false,
      ),
    ),
  );
  return all.filter((_, n) => !found[n]);
};

/** `crun` refuses machines that have both versions of the control groups. */
const settings = `[engine]
cgroup_manager = "cgroupfs"
events_logger = "file"
runtime = "runc"
[containers]
log_driver = "k8s-file"
`;

/** Makes the user, starts the engine as that user, and imports the image of all tests. `CHAOS_GATE_ROOTLESS=docker`: Docker instead of Podman. */
export async function rootlessEngine(): Promise<RootlessEngine> {
  const user = `cgl${randomUUID().slice(0, 8)}`;
  const home = await mkdtemp(join(tmpdir(), 'cgl-'));
  // Debian gives a new user subordinate ids.
  await run('useradd', ['--no-create-home', '--home-dir', home, '--user-group', '--shell', '/bin/sh', user]);
  const [uid = 0, gid = 0] = await Promise.all(['-u', '-g'].map(async (kind) => Number((await run('id', [kind, user])).stdout)));
  // Podman needs it below `/run`.
  const runtime = `/run/user/${uid}`;
  // As udev makes it: `slirp4netns` opens it as the user.
  await mkdir('/dev/net', { recursive: true });
  if (!existsSync('/dev/net/tun')) await run('mknod', ['/dev/net/tun', 'c', '10', '200']);
  await chmod('/dev/net/tun', 0o666);
  for (const folder of [home, runtime, join(home, '.config'), join(home, '.config/containers')]) {
    await mkdir(folder, { recursive: true });
    await chown(folder, uid, gid);
    await chmod(folder, 0o700);
  }
  await writeFile(join(home, '.config/containers/containers.conf'), settings);
  const socket = join(runtime, 's');
  const env = {
    HOME: home,
    USER: user,
    LOGNAME: user,
    XDG_RUNTIME_DIR: runtime,
    DOCKER_HOST: `unix://${socket}`,
    PATH: `${process.env.PATH ?? ''}:/usr/sbin:/sbin`,
  };
  const words = (...rest: string[]): string[] => ['setpriv', `--reuid=${user}`, `--regid=${user}`, '--init-groups', ...rest];
  const asUser = (...rest: string[]) => {
    const [file = '', ...more] = words(...rest);
    return run(file, more, { env, cwd: home, maxBuffer: 1 << 24 });
  };
  const client = async (...rest: string[]): Promise<string> => (await asUser(...kind.client(rest))).stdout.trim();
  const [file = '', ...more] = words(...kind.service({ socket, home, runtime }));
  const service = spawn(file, more, { env, cwd: home, stdio: 'ignore' });
  await until(
    () =>
      stat(socket).then(
        () => true,
        () => false,
      ),
    60_000,
  );
  const archive = await archiveOf();
  await chown(archive, uid, gid);
  await client('import', '--change', 'ENTRYPOINT ["/bin/node"]', archive, image);
  await rm(archive);
  return {
    ...{ user, home, socket, words, env, client },
    async start({ app = 'server.cjs', words: extra = [] } = {}) {
      const [name, port] = [`cgl-${randomUUID().slice(0, 8)}`, await freePort()];
      const id = await client('run', '--detach', '--name', name, '--publish', `127.0.0.1:${port}:80`, ...extra, image, `/app/${app}`);
      const running = { id, name, port };
      await until(() => responds(running));
      return running;
    },
    session() {
      const [program = '', ...rest] = words(process.execPath, sessionFile);
      const child = spawn(program, rest, { env, cwd: home, stdio: ['ipc', 'inherit', 'inherit'] });
      return {
        child,
        async ask(request) {
          child.send(request);
          const [response] = (await once(child, 'message')) as [{ readonly value?: unknown; readonly error?: string }];
          if (response.error !== undefined) throw new Error(response.error);
          return response.value;
        },
      };
    },
    async remove() {
      const ids = (await client('ps', '--all', '--quiet').catch(() => '')).split('\n').filter(Boolean);
      if (ids.length > 0) await client('rm', '--force', '--volumes', '--time', '0', ...ids).catch(() => undefined);
      await client('network', 'prune', '--force').catch(() => undefined);
      service.kill('SIGTERM');
      // The process that holds the namespaces of the engine, and proxies of ports.
      await until(async () => {
        const { stdout } = await run('pgrep', ['--uid', String(uid)]).catch(() => ({ stdout: '' }));
        const left = stdout.split('\n').filter(Boolean).map(Number);
        for (const pid of left)
          try {
            process.kill(pid, 'SIGKILL');
          } catch {
            // It has ended.
          }
        return left.length === 0;
      });
      await run('userdel', [user]);
      for (const folder of [home, runtime]) await rm(folder, { recursive: true, force: true });
    },
  };
}

export const responds = ({ port }: Pick<RootlessContainer, 'port'>): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/`, { signal: AbortSignal.timeout(1_000), headers: { connection: 'close' } }).then(
    (response) => response.ok,
    () => false,
  );

/** The tables of the gate in the network of a container, read as root through its main process. */
export async function tablesOf(engine: RootlessEngine, { id }: Pick<RootlessContainer, 'id'>): Promise<readonly string[]> {
  const pid = await engine.client('inspect', '--format', '{{.State.Pid}}', id);
  if (Number(pid) <= 1) return [];
  const { stdout } = await run('nsenter', ['--target', pid, '--net', 'nft', 'list', 'tables']).catch(() => ({ stdout: '' }));
  return stdout.split('\n').filter((line) => line.includes('chaos_gate'));
}
