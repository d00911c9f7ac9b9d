import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { freePort } from '../e2e/free-ports.ts';

/** A socket that has asked nothing for so long, or asks for anything but the check's path, is no check. */
const silentMs = 200;
export const checkPath = '/check';
export const bodyBytes = 8_000;

/** What lies around the gates that run one after the other at this place: the preview, and what a link leads to. Both are ours, so that we see who comes. */
export interface Lane {
  readonly front: number;
  readonly back: number;
  /** Where each run's link listens. */
  readonly wire: number;
  /** Visitors of the preview that are no checks are there now. */
  isCrowded(): boolean;
  close(): Promise<void>;
}

export async function openLane(): Promise<Lane> {
  const body = 'x'.repeat(bodyBytes);
  const back = await listening(createServer((_, response) => response.end(body)));
  const visitors = new Visitors();
  const front = await listening(createServer((request, response) => visitors.asked(request, response)));
  front.on('connection', (socket) => visitors.came(socket));
  return {
    front: portOf(front),
    back: portOf(back),
    wire: await freePort(),
    isCrowded: () => visitors.isCrowded(),
    async close() {
      for (const server of [front, back]) server.closeAllConnections();
      await Promise.all([front, back].map((server) => new Promise((done) => server.close(done))));
    },
  };
}

class Visitors {
  readonly #silent = new Map<Socket, number>();
  #seen = false;

  came(socket: Socket): void {
    this.#silent.set(socket, performance.now());
    socket.once('close', () => this.#silent.delete(socket)).on('error', () => undefined);
  }

  asked(request: IncomingMessage, response: ServerResponse): void {
    if (request.url === checkPath) this.#silent.delete(request.socket);
    else this.#seen = true;
    response.end('ok');
  }

  /** Since it was asked the last time. */
  isCrowded(): boolean {
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
