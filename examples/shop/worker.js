// Takes orders from Redis, one after the other, and tells on a port of its own how many.
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

const { SHOP = 'sound', PORT = '8081', REDIS_URL = 'redis://127.0.0.1:6380' } = process.env;
const { openCache } = await import(`./${SHOP === 'fragile' ? 'fragile' : 'sound'}/cache.js`);

let orders = 0;
createServer((_, response) => response.end(JSON.stringify({ ok: true, orders }))).listen(Number(PORT), '127.0.0.1');

const cache = await openCache(REDIS_URL);
while (true) {
  if ((await cache.take('orders')) === null) await sleep(100);
  else orders++;
}
