// Counts the visits in Redis, and reads from PostgreSQL what the worker has saved. `SHOP` chooses how it talks to both.
import { createServer } from 'node:http';

const { SHOP = 'sound', PORT = '3000', REDIS_URL, DATABASE_URL } = process.env;
const { openCache } = await import(`./${SHOP}/cache.js`);
const { openDatabase } = await import(`./${SHOP}/database.js`);
const cache = openCache(REDIS_URL ?? 'redis://cache:6379');
const database = openDatabase(DATABASE_URL ?? 'postgres://postgres:postgres@db:5432/postgres');

const pages = {
  '/': async () => ({ ok: true, visits: await cache.add() }),
  '/report': async () => ({ ok: true, ...(await database.read()) }),
};

createServer(async ({ url }, response) => {
  const page = pages[url];
  if (page === undefined) return response.writeHead(404).end();
  try {
    response.setHeader('content-type', 'application/json').end(JSON.stringify(await page()));
  } catch (error) {
    response.writeHead(503).end(`no response: ${error.message}`);
  }
}).listen(Number(PORT));
