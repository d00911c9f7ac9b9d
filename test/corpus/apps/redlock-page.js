// node redlock-page.js PORT URL RETRIES: a mug is reserved under a lock in Redis, by `redlock` and `ioredis`; `default`: as often as redlock
// repeats an attempt by itself. Without a lock the page is shown without a reservation.
import { createServer } from 'node:http';
import { Redis } from 'ioredis';
import Redlock from 'redlock';

const [port, url, retries] = process.argv.slice(2);
const redis = new Redis(url, { commandTimeout: 150, enableOfflineQueue: false, maxRetriesPerRequest: 1, retryStrategy: () => 200 });
redis.on('error', () => {});
const locks = new Redlock([redis], retries === 'default' ? {} : { retryCount: Number(retries) });
locks.on('clientError', () => {});
let visitors = 0;

async function reserve() {
  visitors += 1;
  const lock = await locks.lock(`mug-${process.pid}-${visitors}`, 5_000);
  lock.unlock().catch(() => {});
}

createServer(async (_, response) => {
  const reserved = await reserve().then(
    () => true,
    () => false,
  );
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ ok: true, reserved }));
}).listen(Number(port), '127.0.0.1');
