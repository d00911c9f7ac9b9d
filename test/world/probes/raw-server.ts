import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { onTestFinished } from 'vitest';

/** A server on 127.0.0.1 that calls `onSocket` for each connection; closed at the end of the test. */
export async function rawServer(onSocket: (socket: Socket, number: number) => void): Promise<number> {
  let number = 0;
  return listen(createServer((socket) => onSocket(socket, number++)));
}

/** The same over TLS, with a certificate of test/fixtures/tls. */
export async function tlsServer(certificate: string, onSocket: (socket: Socket) => void): Promise<number> {
  const fixture = (name: string): Buffer => readFileSync(new URL(`../../fixtures/tls/${name}`, import.meta.url));
  const server = createTlsServer({ key: fixture('key.pem'), cert: fixture(certificate) }, onSocket);
  server.on('tlsClientError', () => {});
  return listen(server);
}

/** A port of 127.0.0.1 on which no process listens. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function listen(server: Server): Promise<number> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}
