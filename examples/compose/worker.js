// Saves the number of visits in PostgreSQL, five times a second, and says on a port of its own that it runs.
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

const { SHOP = 'sound', PORT = '3000', REDIS_URL, DATABASE_URL } = process.env;
const { openCache } = await import(`./${SHOP}/cache.js`);
const { openDatabase } = await import(`./${SHOP}/database.js`);
const cache = openCache(REDIS_URL ?? 'redis://cache:6379');
const database = openDatabase(DATABASE_URL ?? 'postgres://postgres:postgres@db:5432/postgres');

createServer((_, response) => response.setHeader('content-type', 'application/json').end('{"ok":true}')).listen(Number(PORT));

for (;;) {
  await cache
    .read()
    .then((visits) => database.save(visits))
    .catch((error) => console.error(`not saved: ${error.message}`));
  await sleep(200);
}
