import { createServer, type ServerResponse } from 'node:http';
import type { AskStock } from './ask-stock.ts';

/** The service: a web shop that sends a request to the stock service for each page. Resolves when it listens on 127.0.0.1; stops with the signal. */
export function serveShop(port: number, askStock: AskStock, signal: AbortSignal): Promise<void> {
  const server = createServer((request, response) => {
    if (request.url === '/healthz') return respond(response, 200, 'ok');
    askStock().then(
      (bags) => respond(response, 200, `<h1>The Bean Shop</h1><p>${bags} bags left</p>`),
      () => respond(response, 503, 'The stock service does not respond.'),
    );
  });
  signal.addEventListener('abort', () => server.closeAllConnections());
  return new Promise((done, fail) => server.once('error', fail).listen({ port, host: '127.0.0.1', signal }, done));
}

function respond(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(body);
}
