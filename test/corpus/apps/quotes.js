// node quotes.js PORT FEED OPTIONS: a page with prices, all from one connection that is kept open.
//   reconnects   a connection that has ended is opened again
//   timeoutMs    a connection without a response for this time is closed; null: never
//   fallback     without a response: `stale` (the last known price), `none` (an error)
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { createInterface } from 'node:readline';

const [port, feed, options] = process.argv.slice(2);
const { reconnects, timeoutMs, fallback } = JSON.parse(options);
const reconnectMs = 100;
let socket = null;
const waiting = [];
let known = null;

function open() {
  const opened = connect({ host: '127.0.0.1', port: Number(feed) });
  opened.once('connect', () => {
    socket = opened;
  });
  opened.once('error', () => {});
  opened.once('close', () => {
    if (socket === opened) socket = null;
    for (const one of waiting.splice(0)) one.fail(new Error('the feed is gone'));
    if (reconnects) setTimeout(open, reconnectMs);
  });
  createInterface({ input: opened })
    .on('line', (line) => waiting.shift()?.done(line.split(' ')[1]))
    .on('error', () => {});
}

async function ask() {
  if (socket === null) throw new Error('no connection to the feed');
  const asked = socket;
  const late = timeoutMs === null ? undefined : setTimeout(() => asked.destroy(), timeoutMs);
  try {
    known = await new Promise((done, fail) => {
      waiting.push({ done, fail });
      asked.write('mug\n');
    });
    return known;
  } finally {
    clearTimeout(late);
  }
}

open();
createServer(async (_, response) => {
  const price = await ask().catch(() => (fallback === 'stale' ? known : null));
  const status = price === null ? 503 : 200;
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ ok: price !== null, price }));
}).listen(Number(port), '127.0.0.1');
