// node nats-front.js PORT NATS OPTIONS: a page with a price that it gets over NATS.
//   connection  options of the client, without the address
//   request     options of each request; null: the defaults of the client
//   fallback    without a response: `stale` (the last known price), `none` (an error)
import { createServer } from 'node:http';
import { connect } from 'nats';
import { waitForPort } from './wait-for.js';

const [port, natsPort, options] = process.argv.slice(2);
const { connection, request, fallback } = JSON.parse(options);
let nats = null;
let known = null;

async function ask() {
  const response = await nats.request('price.mug', undefined, request ?? undefined);
  known = response.string();
  return known;
}

createServer(async (_, response) => {
  const price = await ask().catch(() => (fallback === 'stale' ? known : null));
  const status = price === null ? 503 : 200;
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ ok: price !== null, price }));
}).listen(Number(port), '127.0.0.1');

await waitForPort(natsPort);
nats = await connect({ servers: `127.0.0.1:${natsPort}`, ...connection });
