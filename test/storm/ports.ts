import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { freePort } from '../e2e/free-ports.ts';

/** A socket that sends no request for this time, or a request for another path than that of the check, does not belong to a check. */
const silentMs = 200;
export const checkPath = '/check';
export const bodyBytes = 8_000;

/**
 * The ports of the gates that one worker of the storm runs one after the other. The preview and the upstream are servers of this process, so
 * that it sees their clients.
 */
export interface Ports {
  readonly preview: number;
  readonly upstream: number;
  /** The link of each run listens here. */
  readonly link: number;
  /** Whether the preview has had clients other than checks since the last call. */
  hasOtherClients(): boolean;
  close(): Promise<void>;
}

export async function openPorts(): Promise<Ports> {
  const body = 'x'.repeat(bodyBytes);
  const upstream = await listening(createServer((_, response) => response.end(body)));
  const clients = new Clients();
  const preview = await listening(createServer((request, response) => clients.requested(request, response)));
  preview.on('connection', (socket) => clients.connected(socket));
  return {
    preview: portOf(preview),
    upstream: portOf(upstream),
    link: await freePort(),
    hasOtherClients: () => clients.hasOthers(),
    async close() {
      for (const server of [preview, upstream]) server.closeAllConnections();
      await Promise.all([preview, upstream].map((server) => new Promise((done) => server.close(done))));
    },
  };
}

class Clients {
  readonly #silent = new Map<Socket, number>();
  #seen = false;

  connected(socket: Socket): void {
    this.#silent.set(socket, performance.now());
    socket.once('close', () => this.#silent.delete(socket)).on('error', () => undefined);
  }

  requested(request: IncomingMessage, response: ServerResponse): void {
    if (request.url === checkPath) this.#silent.delete(request.socket);
    else this.#seen = true;
    response.end('ok');
  }

  /** Since the last call. */
  hasOthers(): boolean {
    const seen = this.#seen;
    this.#seen = false;
    const now = performance.now();
    return seen || [...this.#silent.values()].some((sinceMs) => now - sinceMs > silentMs);
  }
}

async function listening(server: Server): Promise<Server> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;
