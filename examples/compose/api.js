// Counts the visits in Redis. `SHOP` chooses how it talks to Redis.
import { createServer } from 'node:http';

const { openCache } = await import(`./${process.env.SHOP ?? 'sound'}/cache.js`);
const visits = openCache(process.env.REDIS_URL ?? 'redis://cache:6379');

createServer(async (_, response) => {
  try {
    const count = await visits();
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ ok: true, visits: count }));
  } catch {
    response.writeHead(503).end('the cache does not respond');
  }
}).listen(Number(process.env.PORT ?? 3000));
