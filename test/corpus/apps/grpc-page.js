// node grpc-page.js PORT STOCK_PORT DEADLINE_MS: a page that gets items over gRPC, each call with this deadline; 0: without one, the default. Without a
// response the last known items are shown.
import { createServer } from 'node:http';
import { credentials, makeGenericClientConstructor } from '@grpc/grpc-js';
import { stock } from './grpc-service.js';

const [port, stockPort, deadlineMs] = process.argv.slice(2).map(Number);
const Client = makeGenericClientConstructor(stock, 'Stock');
const client = new Client(`127.0.0.1:${stockPort}`, credentials.createInsecure());
let known = null;

const ask = () =>
  new Promise((done, fail) => {
    const options = deadlineMs > 0 ? { deadline: Date.now() + deadlineMs } : {};
    client.list({}, options, (error, response) => (error ? fail(error) : done(response.items)));
  });

createServer(async (_, response) => {
  known = await ask().catch(() => known);
  response.writeHead(known === null ? 503 : 200, { 'content-type': 'application/json' }).end(JSON.stringify({ ok: known !== null, known }));
}).listen(port, '127.0.0.1');
