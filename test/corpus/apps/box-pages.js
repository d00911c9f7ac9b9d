// node box-pages.js PORT STOCK: the page `/`, and `/stock`, which sends a request to the stock service over a connection of its own and waits up
// to 10 s for it. For containers: it listens on every address.
import { createServer, get } from 'node:http';

const [port, stock] = process.argv.slice(2);
const timeoutMs = 10_000;

const fromStock = () =>
  new Promise((done) => {
    const request = get(stock, { agent: false, timeout: timeoutMs }, (response) => {
      response.resume().once('end', () => done(true));
    });
    request.once('timeout', () => request.destroy());
    request.once('error', () => done(false));
  });

const server = createServer(async ({ url }, response) => {
  const ok = url === '/' || (await fromStock());
  response.writeHead(ok ? 200 : 503, { 'content-type': 'application/json', connection: 'close' }).end(JSON.stringify({ ok }));
});
server.listen(Number(port));
