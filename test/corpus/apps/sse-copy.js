// node sse-copy.js PORT ORDERS: keeps a copy of all orders that arrive as server-sent events, and lists them, a line each.
import { createServer } from 'node:http';
import { EventSource } from 'eventsource';
import { waitForPage } from './wait-for.js';

const [port, source] = process.argv.slice(2);
const orders = [];

createServer((request, response) => response.end(request.url === '/' ? 'ok' : orders.join('\n'))).listen(Number(port), '127.0.0.1');

await waitForPage(source);
const events = new EventSource(`${source}/events`);
events.addEventListener('message', ({ data }) => orders.push(data));
