// node sse-board.js PORT HUB always|errors: shows a price that is at most 1 s old, from server-sent events. The client connects again by itself, but not after
// a response with an error status: then a new client is created (always), or not (errors).
import { createServer } from 'node:http';
import { EventSource } from 'eventsource';
import { waitForPage } from './wait-for.js';

const [port, hub, reopens] = process.argv.slice(2);
const mostAgeMs = 1_000;
const pauseMs = 300;
let price = null;
let heardMs = Number.NEGATIVE_INFINITY;

function follow() {
  const events = new EventSource(`${hub}/events`);
  events.addEventListener('message', ({ data }) => {
    price = data;
    heardMs = performance.now();
  });
  events.addEventListener('error', () => {
    if (reopens === 'always' && events.readyState === EventSource.CLOSED) setTimeout(follow, pauseMs);
  });
}

createServer((_, response) => {
  const ok = performance.now() - heardMs <= mostAgeMs;
  response.writeHead(ok ? 200 : 503, { 'content-type': 'application/json' }).end(JSON.stringify({ ok, price }));
}).listen(Number(port), '127.0.0.1');

await waitForPage(hub);
follow();
