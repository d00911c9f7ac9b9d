// node nats-quotes.js PORT NATS: responds to requests for a price over NATS. Its port is only for its health check.
import { createServer } from 'node:http';
import { connect } from 'nats';
import { waitForPort } from './wait-for.js';

const [port, natsPort] = process.argv.slice(2);
await waitForPort(natsPort);
const nats = await connect({ servers: `127.0.0.1:${natsPort}`, maxReconnectAttempts: -1, reconnectTimeWait: 250 });
nats.subscribe('price.*', { callback: (_, message) => message.respond('42') });
await nats.flush();
createServer((_, response) => response.end('ok')).listen(Number(port), '127.0.0.1');
