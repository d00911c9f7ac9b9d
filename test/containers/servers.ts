import { spawn } from 'node:child_process';
import { chown, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importImage, run } from './image.ts';

// Stand-ins for the images that a Compose file would pull: the same servers, from packages of Debian on this machine.

const path = 'ENV PATH=/bin';
const nobody = 65_534;

/** Image names by server. */
export const serverImages = {
  node: 'chaos-gate-test-node:latest',
  redis: 'chaos-gate-test-redis:latest',
  nginx: 'chaos-gate-test-nginx:latest',
  haproxy: 'chaos-gate-test-haproxy:latest',
  postgres: 'chaos-gate-test-postgres:latest',
} as const;
export type Server = keyof typeof serverImages;

const imports: Readonly<Record<Server, () => Promise<void>>> = {
  // With a shell, as the official image has one.
  node: () => importImage({ name: serverImages.node, programs: [process.execPath, '/bin/sh'], changes: [path] }),
  redis: () =>
    importImage({
      name: serverImages.redis,
      programs: ['/usr/bin/redis-server'],
      changes: [path, 'CMD ["redis-server", "--save", "", "--protected-mode", "no"]'],
    }),
  nginx: () =>
    importImage({
      name: serverImages.nginx,
      programs: ['/usr/sbin/nginx'],
      folders: ['var/log/nginx', 'var/lib/nginx', 'run', 'etc/nginx'],
      changes: [path, 'CMD ["nginx", "-g", "daemon off; error_log /dev/stderr;"]'],
    }),
  haproxy: () =>
    importImage({
      name: serverImages.haproxy,
      programs: ['/usr/sbin/haproxy'],
      changes: [path, 'CMD ["haproxy", "-db", "-f", "/etc/haproxy.cfg"]'],
    }),
  postgres: () => postgres(''),
};

export const importServers = async (...servers: readonly Server[]): Promise<void> => {
  for (const server of servers) await imports[server]();
};

/**
 * An image with an empty database that any client may use as `postgres`. The official image creates it at its first start, and runs the
 * scripts that are mounted into it; here both have happened already.
 * @param schema SQL, one statement a line
 */
export async function postgres(schema: string): Promise<void> {
  const [version = ''] = (await readdir('/usr/lib/postgresql')).sort((a, b) => Number(b) - Number(a));
  const programs = join('/usr/lib/postgresql', version, 'bin');
  const data = await mkdtemp(join(tmpdir(), 'image-data-'));
  await chown(data, nobody, nobody);
  // PostgreSQL refuses to run as root.
  const as = { cwd: data, uid: nobody, gid: nobody };
  await run(join(programs, 'initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust', '--no-locale', '-E', 'UTF8', '--no-sync'], as);
  const single = spawn(join(programs, 'postgres'), ['--single', '-D', data, 'postgres'], { ...as, stdio: ['pipe', 'ignore', 'ignore'] });
  single.stdin.end(schema);
  await new Promise((done) => single.once('close', done));
  await writeFile(join(data, 'pg_hba.conf'), 'local all all trust\nhost all all all trust\n');
  await writeFile(
    join(data, 'postgresql.conf'),
    "listen_addresses = '*'\nunix_socket_directories = '/tmp'\ntimezone = 'GMT'\njit = off\nfsync = off\n",
  );
  await importImage({
    name: serverImages.postgres,
    programs: [join(programs, 'postgres'), join(programs, 'pg_isready')],
    copies: {
      data,
      [`usr/share/postgresql/${version}`]: `/usr/share/postgresql/${version}`,
      [`usr/lib/postgresql/${version}/lib/plpgsql.so`]: `/usr/lib/postgresql/${version}/lib/plpgsql.so`,
    },
    owned: { data: nobody },
    changes: [path, `USER ${nobody}`, 'CMD ["postgres", "-D", "/data"]'],
  });
  await rm(data, { recursive: true });
}
