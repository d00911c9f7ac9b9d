import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { atExit } from './at-exit.ts';

const run = promisify(execFile);

/** Whether a program of Debian is installed. */
export const has = (program: string): Promise<boolean> =>
  run('which', [program]).then(
    () => true,
    () => false,
  );

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** nginx, one worker: 1 KB at `/`, 10 MiB at `/big`. */
export async function startNginx(): Promise<{ port: number; stop(): void }> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-nginx-'));
  const port = await freePort();
  writeFileSync(join(folder, 'big'), Buffer.alloc(10 * 1_048_576, 'x'));
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; master_process off; pid ${folder}/pid; error_log /dev/null crit;
     events { worker_connections 8192; }
     http { access_log off; keepalive_requests 1000000000; sendfile on; default_type text/plain; client_body_temp_path ${folder}; proxy_temp_path ${folder};
       fastcgi_temp_path ${folder}; uwsgi_temp_path ${folder}; scgi_temp_path ${folder};
       server { listen 127.0.0.1:${port} backlog=4096; root ${folder}; location = / { return 200 "${'x'.repeat(1024)}"; } } }`,
  );
  const child = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: 'ignore' });
  await new Promise((resolve) => setTimeout(resolve, 300));
  const stop = atExit(() => {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });
  return { port, stop };
}

/** HAProxy, `mode tcp`, one thread. */
export async function startHaproxy(to: number): Promise<{ port: number; pid: number; stop(): void }> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-haproxy-'));
  const port = await freePort();
  writeFileSync(
    join(folder, 'haproxy.cfg'),
    `global\n  nbthread 1\n  maxconn 4000\ndefaults\n  mode tcp\n  timeout connect 5s\n  timeout client 60s\n  timeout server 60s
frontend f\n  bind 127.0.0.1:${port}\n  default_backend b\nbackend b\n  server s 127.0.0.1:${to}\n`,
  );
  const child = spawn('haproxy', ['-db', '-f', join(folder, 'haproxy.cfg')], { stdio: 'ignore' });
  await new Promise((resolve) => setTimeout(resolve, 300));
  const stop = atExit(() => {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });
  return { port, pid: child.pid ?? 0, stop };
}

/** Requests per second by wrk, one thread. */
export async function wrk(
  port: number,
  connections: number,
  seconds: number,
  path = '/',
  headers: readonly string[] = [],
): Promise<number> {
  const words = [
    '-t1',
    `-c${connections}`,
    `-d${seconds}s`,
    ...headers.flatMap((header) => ['-H', header]),
    `http://127.0.0.1:${port}${path}`,
  ];
  const { stdout } = await run('wrk', words);
  return Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]);
}
