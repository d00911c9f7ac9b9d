import { execFile, spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { freePort } from '../e2e/free-ports.ts';

const run = promisify(execFile);
const versions = '/usr/lib/postgresql';

/** The folder of programs of the newest version that Debian has installed; null: there is none. */
export function postgresPrograms(): string | null {
  const newest = existsSync(versions) ? readdirSync(versions).sort((a, b) => Number(b) - Number(a))[0] : undefined;
  return newest === undefined ? null : join(versions, newest, 'bin');
}

/** Starts a PostgreSQL server on a free port. PostgreSQL refuses to run as root; under root it runs as the user that Debian created for it. */
export async function startPostgres(programs: string): Promise<{ readonly port: number; stop(): void }> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'chaos-gate-postgres-'));
  const as = serverUser();
  if (as !== null) chownSync(folder, as.uid, as.gid);
  await run(join(programs, 'initdb'), ['-D', join(folder, 'data'), '-U', 'postgres', '-A', 'trust', '--no-sync'], { cwd: folder, ...as });
  const words = ['-D', join(folder, 'data'), '-p', String(port), '-k', folder, '-c', 'listen_addresses=127.0.0.1', '-c', 'fsync=off'];
  const server = spawn(join(programs, 'postgres'), words, { cwd: folder, stdio: 'ignore', ...as });
  const stop = () => {
    server.kill('SIGQUIT');
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', stop);
  for (let tries = 0; tries < 100 && !(await isReady(programs, port)); tries++) await sleep(100);
  return { port, stop };
}

const isReady = (programs: string, port: number): Promise<boolean> =>
  run(join(programs, 'pg_isready'), ['-h', '127.0.0.1', '-p', String(port)]).then(
    () => true,
    () => false,
  );

function serverUser(): { readonly uid: number; readonly gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  const idOf = (option: string) => Number(spawnSync('id', [option, 'postgres'], { encoding: 'utf8' }).stdout);
  return { uid: idOf('-u'), gid: idOf('-g') };
}
