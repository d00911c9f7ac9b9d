// node stream-orders.js PORT REDIS LEDGER: takes orders into a Redis stream, and lists the ledger once its writer has reached the last order
// of the first request for the list. Until then the list is an error, and the client requests it again.
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';

const [port, redisPort, ledger] = process.argv.slice(2);
const mostWaitMs = 1_500;
const redis = new Redis({ host: '127.0.0.1', port: Number(redisPort) });
redis.on('error', () => {});
/** A reader without another request for this time has given up. */
const patienceMs = 3_000;
let last = '0-0';
let asked = null;

const orderOf = (id) => id.split('-').map(Number);
const isAtLeast = (one, other) => {
  const [[ms, number], [otherMs, otherNumber]] = [orderOf(one), orderOf(other)];
  return ms > otherMs || (ms === otherMs && number >= otherNumber);
};

async function list(path) {
  if (asked === null || performance.now() - asked.atMs > patienceMs) asked = { until: last };
  const { until } = asked;
  for (const endMs = performance.now() + mostWaitMs; performance.now() < endMs; await sleep(100)) {
    asked = { until, atMs: performance.now() };
    if (!isAtLeast((await redis.get('written')) ?? '0-0', until)) continue;
    asked = null;
    const response = await fetch(`${ledger}${path}`, { signal: AbortSignal.timeout(2_000) });
    return response.text();
  }
  throw new Error('orders are on their way');
}

async function take(request) {
  let body = '';
  for await (const piece of request) body += piece;
  last = await redis.xadd('orders', '*', 'order', body);
  return '{}';
}

createServer(async (request, response) => {
  const isWrite = request.method === 'POST';
  const text = await (isWrite ? take(request) : request.url === '/' ? 'ok' : list(request.url).catch(() => null));
  response.writeHead(text === null ? 503 : isWrite ? 201 : 200, { 'content-type': 'text/plain' }).end(text ?? '');
}).listen(Number(port), '127.0.0.1');
