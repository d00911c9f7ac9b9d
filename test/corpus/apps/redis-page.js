// node redis-page.js PORT URL MOST: a greeting from Redis by `redis`, without a queue while Redis is down. After MOST attempts to connect
// in a row the client gives up; 0: it never does.
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { createClient } from 'redis';

const [port, url, most] = process.argv.slice(2);

const client = createClient({
  url,
  disableOfflineQueue: true,
  socket: {
    reconnectStrategy(retries) {
      if (Number(most) > 0 && retries > Number(most)) return new Error('too many attempts to connect');
      return Math.min(retries * 100, 500);
    },
  },
});
client.on('error', () => {});

createServer(async (_, response) => {
  const greeting = await client.get('greeting').catch(() => null);
  response.writeHead(greeting === null ? 503 : 200, { 'content-type': 'application/json' }).end(JSON.stringify({ ok: greeting !== null }));
}).listen(Number(port), '127.0.0.1');

// The start waits for Redis as an entry point does that runs `wait-for-it`.
while (!client.isReady) {
  await client.connect().catch(() => {});
  await sleep(100);
}
await client.set('greeting', 'hello');
