// node front.js PORT STOCK OPTIONS: a storefront that sends a request to the stock service for each of its own.
//   timeoutMs   limit for one request; null: no limit
//   attempts    most attempts, `pauseMs` apart; `retryShare`: retries as a share of all requests, at most (null: no limit)
//   atOnce      requests to the stock service at the same time, at most; null: any number
//   fallback    without a response: `stale` (the last known items), `empty` (no items), `none` (an error)
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

const [port, stock, options] = process.argv.slice(2);
const { timeoutMs, attempts = 1, pauseMs = 0, retryShare = null, atOnce = null, fallback } = JSON.parse(options);
let known = null;
let retries = 0;
let free = atOnce ?? Number.POSITIVE_INFINITY;
const waiting = [];

async function ask() {
  const answer = await fetch(stock, timeoutMs === null ? {} : { signal: AbortSignal.timeout(timeoutMs) });
  if (!answer.ok) throw new Error(`the stock answered ${answer.status}`);
  known = (await answer.json()).items;
  return known;
}

async function askInTurn() {
  if (free === 0) await new Promise((resolve) => waiting.push(resolve));
  else free -= 1;
  try {
    return await ask();
  } finally {
    const next = waiting.shift();
    if (next === undefined) free += 1;
    else next();
  }
}

function mayRetry(attempt) {
  if (attempt >= attempts) return false;
  if (retryShare === null) return true;
  if (retries < 1) return false;
  retries -= 1;
  return true;
}

async function items() {
  retries = Math.min(10, retries + (retryShare ?? 0));
  for (let attempt = 1; ; attempt++) {
    try {
      return await askInTurn();
    } catch (error) {
      if (!mayRetry(attempt)) return withoutStock(error);
      await sleep(pauseMs);
    }
  }
}

function withoutStock(error) {
  if (fallback === 'empty') return [];
  if (fallback === 'stale' && known !== null) return known;
  throw error;
}

createServer(async (_, response) => {
  const [status, body] = await items().then(
    (found) => [200, { ok: true, items: found }],
    () => [503, { ok: false }],
  );
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}).listen(Number(port), '127.0.0.1');
