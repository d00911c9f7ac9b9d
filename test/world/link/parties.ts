import { connect, createServer, type Server, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';
import type { Address } from '../../../src/core/address/address.ts';
import { type Link, openLink } from '../../../src/world/link/link.ts';

/** A real server on a free port, closed at the end of the test. It ignores errors of its connections. */
export async function serve(onClient: (socket: Socket) => void): Promise<Address> {
  const server: Server = createServer({ allowHalfOpen: true, noDelay: true }, (socket) => {
    socket.on('error', () => undefined);
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    onClient(socket);
  });
  const open = new Set<Socket>();
  await new Promise<void>((resolve) => {
    server.listen({ host: '127.0.0.1', port: 0, backlog: 4096 }, resolve);
  });
  onTestFinished(() => {
    server.close();
    for (const socket of open) socket.destroy();
  });
  return { host: '127.0.0.1', port: (server.address() as { port: number }).port };
}

export async function linkTo(to: Address, http = false): Promise<Link> {
  const link = await openLink({ listen: null, to, http });
  onTestFinished(() => link.close());
  return link;
}

/** A client that keeps what it has read, and knows how its connection ended. */
export class Client {
  readonly socket: Socket;
  text = '';
  bytes = 0;
  ended: string | null = null;

  constructor(to: Address) {
    this.socket = connect({ host: to.host, port: to.port, noDelay: true, allowHalfOpen: true });
    this.socket.on('data', (data: Buffer) => {
      this.bytes += data.length;
      if (this.text.length < 1_000_000) this.text += data.toString('latin1');
    });
    this.socket.on('end', () => {
      this.ended ??= 'end';
    });
    this.socket.on('error', (error: NodeJS.ErrnoException) => {
      this.ended ??= error.code ?? 'error';
    });
    onTestFinished(() => {
      this.socket.destroy();
    });
  }

  /** Sends, and waits until this number of bytes has arrived in total. */
  async ask(text: string, bytes: number): Promise<string> {
    this.socket.write(text);
    await until(() => this.bytes >= bytes || this.ended !== null);
    return this.text;
  }
}

/** Polls; throws after `limitMs`, which no healthy run comes near. */
export async function until(isSo: () => boolean, limitMs = 10_000): Promise<void> {
  const endMs = performance.now() + limitMs;
  while (!isSo()) {
    if (performance.now() > endMs) throw new Error(`still not so after ${limitMs} ms: ${isSo}`);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

export const quiet = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

export const echo = (socket: Socket): void => {
  socket.on('data', (data) => socket.write(data));
  socket.on('end', () => socket.end());
};
