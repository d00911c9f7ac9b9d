import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { toxiproxyNeeds, toxiproxyProgram } from '../../bench/parts/toxiproxy.ts';
import type { Address } from '../../src/core/address/address.ts';

export const program = toxiproxyProgram(process.env);
if (program === null) console.warn(`skipped: there is no Toxiproxy. Install it: ${toxiproxyNeeds}`);

/** A real Toxiproxy server. */
export interface Toxiproxy {
  readonly api: Address;
  ask(method: string, path: string, body?: object): Promise<{ readonly status: number; readonly body: unknown }>;
  /** Adds a proxy, and resolves with the address on which it listens. */
  proxy(name: string, upstream: Address): Promise<Address>;
  stop(): Promise<void>;
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const port = (server.address() as { port: number }).port;
  server.close();
  await once(server, 'close');
  return port;
}

export async function startToxiproxy(port?: number): Promise<Toxiproxy> {
  const api = { host: '127.0.0.1', port: port ?? (await freePort()) };
  const child = spawn(program ?? '', ['-host', api.host, '-port', String(api.port)], { stdio: 'ignore', env: { LOG_LEVEL: 'error' } });
  const ended = once(child, 'exit');
  const ask: Toxiproxy['ask'] = async (method, path, body) => {
    const response = await fetch(`http://${api.host}:${api.port}${path}`, { method, ...(body && { body: JSON.stringify(body) }) });
    const text = await response.text();
    return { status: response.status, body: text === '' ? null : (JSON.parse(text) as unknown) };
  };
  const untilMs = performance.now() + 20_000;
  while ((await ask('GET', '/proxies').catch(() => null)) === null && performance.now() < untilMs) await sleep(20);
  return {
    api,
    ask,
    async proxy(name, upstream) {
      const { body } = await ask('POST', '/proxies', {
        name,
        listen: '127.0.0.1:0',
        upstream: `${upstream.host}:${upstream.port}`,
        enabled: true,
      });
      return { host: '127.0.0.1', port: Number((body as { listen: string }).listen.split(':').at(-1)) };
    },
    async stop() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** A server that responds to every request with the same bytes, as Redis does to PING. */
export async function startUpstream(response = '+PONG\r\n'): Promise<{ readonly address: Address; readonly server: Server }> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined).on('data', () => socket.write(response));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { address: { host: '127.0.0.1', port: (server.address() as { port: number }).port }, server };
}
