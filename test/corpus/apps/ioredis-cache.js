// node ioredis-cache.js PORT URL STOCK stock|error: items from a cache in Redis, by `ioredis`, or from the stock service when the cache has none.
// When the cache fails, the items come from the stock service as well (stock), or the page is an error (error).
import { createServer } from 'node:http';
import { Redis } from 'ioredis';

const [port, url, stock, failure] = process.argv.slice(2);
const cache = new Redis(url, { commandTimeout: 300, enableOfflineQueue: false, maxRetriesPerRequest: 1, retryStrategy: () => 200 });
cache.on('error', () => {});

async function items() {
  const asked = cache.get('items');
  const cached = await (failure === 'stock' ? asked.catch(() => null) : asked);
  if (cached !== null) return JSON.parse(cached);
  const fresh = (await (await fetch(stock, { signal: AbortSignal.timeout(1_000) })).json()).items;
  cache.set('items', JSON.stringify(fresh), 'PX', 500).catch(() => {});
  return fresh;
}

createServer(async (_, response) => {
  const found = await items().catch(() => null);
  response
    .writeHead(found === null ? 503 : 200, { 'content-type': 'application/json' })
    .end(JSON.stringify({ ok: found !== null, items: found }));
}).listen(Number(port), '127.0.0.1');
