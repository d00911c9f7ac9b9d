// node redis-cache.js PORT URL STOCK listens|deaf: items from a cache in Redis, by `redis`, or from the stock service when the cache has none or
// fails. The client has an error listener, or none.
import { createServer } from 'node:http';
import { createClient } from 'redis';

const [port, url, stock, errors] = process.argv.slice(2);
const cache = createClient({ url, disableOfflineQueue: true, socket: { reconnectStrategy: (retries) => Math.min(retries * 50, 300) } });
if (errors === 'listens') cache.on('error', () => {});
cache.connect().catch(() => {});

async function items() {
  const cached = await cache.get('items').catch(() => null);
  if (cached !== null) return JSON.parse(cached);
  const fresh = (await (await fetch(stock, { signal: AbortSignal.timeout(1_000) })).json()).items;
  cache.set('items', JSON.stringify(fresh), { EX: 1 }).catch(() => {});
  return fresh;
}

createServer(async (_, response) => {
  const found = await items().catch(() => null);
  response
    .writeHead(found === null ? 503 : 200, { 'content-type': 'application/json' })
    .end(JSON.stringify({ ok: found !== null, items: found }));
}).listen(Number(port), '127.0.0.1');
