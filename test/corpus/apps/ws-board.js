// node ws-board.js PORT FEED OPTIONS: shows a price that a WebSocket feed sends.
//   listens     for the `error` event of the client, which ends the process otherwise
//   subscribes  `always` (whenever the connection is open), `once` (at the start)
//   mostQuietMs without a ping for so long the connection is ended; null: it never is
//   page        `fresh` (an error when the price is older than 1 s), `live` (always the last price, marked as live while the connection that sent it is open)
import { createServer } from 'node:http';
import { WebSocket } from 'ws';
import { waitForPage } from './wait-for.js';

const [port, feed, options] = process.argv.slice(2);
const { listens, subscribes, mostQuietMs, page } = JSON.parse(options);
const mostAgeMs = 1_000;
const pauseMs = 300;
let live = null;
let price = null;
let heardMs = Number.NEGATIVE_INFINITY;

function follow(isFirst) {
  const opened = new WebSocket(feed.replace('http', 'ws'), { handshakeTimeout: 1_000 });
  let quiet;
  const heartbeat = () => {
    clearTimeout(quiet);
    if (mostQuietMs !== null) quiet = setTimeout(() => opened.terminate(), mostQuietMs);
  };
  if (listens) opened.on('error', () => {}); // `close` comes after it
  opened.on('open', () => {
    heartbeat();
    if (isFirst || subscribes === 'always') opened.send('mug');
  });
  opened.on('ping', heartbeat);
  opened.on('message', (data) => {
    price = String(data);
    live = opened;
    heardMs = performance.now();
  });
  opened.once('close', () => {
    clearTimeout(quiet);
    setTimeout(follow, pauseMs, false);
  });
}

createServer((_, response) => {
  const ageMs = Math.round(performance.now() - heardMs);
  const body = { ok: page === 'live' ? price !== null : ageMs <= mostAgeMs, isLive: live?.readyState === WebSocket.OPEN, ageMs, price };
  response.writeHead(body.ok ? 200 : 503, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}).listen(Number(port), '127.0.0.1');

await waitForPage(feed);
follow(true);
