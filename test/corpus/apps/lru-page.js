// node lru-page.js PORT STOCK true|false: items of the stock service, kept for 500 ms by `lru-cache`. The last word is `allowStaleOnFetchRejection`:
// whether the expired items are shown when the service fails.
import { createServer } from 'node:http';
import { LRUCache } from 'lru-cache';

const [port, stock, stale] = process.argv.slice(2);
const cache = new LRUCache({
  max: 100,
  ttl: 500,
  allowStaleOnFetchRejection: stale === 'true',
  async fetchMethod(path) {
    const response = await fetch(`${stock}${path}`, { signal: AbortSignal.timeout(250) });
    if (!response.ok) throw new Error(`status ${response.status}`);
    return response.json();
  },
});

createServer(async (_, response) => {
  const found = await cache.fetch('/').catch(() => undefined);
  response.writeHead(found === undefined ? 503 : 200, { 'content-type': 'application/json' });
  response.end(JSON.stringify(found ?? { ok: false }));
}).listen(Number(port), '127.0.0.1');
