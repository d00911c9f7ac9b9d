// node stream-inbox.js PORT REDIS checked|unchecked: the latest messages of a Redis stream, by a pipeline of ioredis, which resolves also when its commands
// have failed: their errors are checked (then the last known messages are shown), or not.
import { createServer } from 'node:http';
import { Redis } from 'ioredis';

const [port, redisPort, results] = process.argv.slice(2);
const redis = new Redis({
  host: '127.0.0.1',
  port: Number(redisPort),
  commandTimeout: 200,
  enableOfflineQueue: false,
  maxRetriesPerRequest: 1,
  retryStrategy: () => 200,
});
redis.on('error', () => {});
let isFilled = false;
redis.on('ready', async () => {
  isFilled ||= (await redis.xadd('inbox', 'MAXLEN', 1, '*', 'text', 'hello').catch(() => null)) !== null;
});
let known = null;

async function latest() {
  if (!isFilled) throw new Error('there is no message yet');
  const [[countError, count], [error, entries]] = await redis.pipeline().xlen('inbox').xrevrange('inbox', '+', '-', 'COUNT', 5).exec();
  if (results === 'checked' && (countError ?? error)) throw countError ?? error;
  return { count: count ?? 0, messages: (entries ?? []).map(([, [, text]]) => text) };
}

createServer(async (_, response) => {
  known = await latest().catch(() => known);
  response
    .writeHead(known === null ? 503 : 200, { 'content-type': 'application/json' })
    .end(JSON.stringify({ ok: known !== null, ...known }));
}).listen(Number(port), '127.0.0.1');
