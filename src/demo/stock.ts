import { createServer } from 'node:net';

/**
 * The dependency: a stock service with a protocol of one line. The response to `beans\n` is `12\n`. Resolves when it listens on 127.0.0.1; stops with
 * the signal.
 */
export function serveStock(port: number, signal: AbortSignal): Promise<void> {
  const server = createServer((socket) => {
    socket.setNoDelay(true);
    socket.on('error', () => socket.destroy());
    socket.on('data', (line) => socket.write(`${line.toString().trim() === 'beans' ? 12 : 0}\n`));
  });
  return new Promise((done, fail) => server.once('error', fail).listen({ port, host: '127.0.0.1', signal }, done));
}
