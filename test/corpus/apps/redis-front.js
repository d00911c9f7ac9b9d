// node redis-front.js PORT URL OPTIONS: a greeting from Redis, by the most common client.
//   timeoutMs    for every command; null: the client's default, 5 s. With a limit, no command waits in a queue while Redis is down.
//   mostPauseMs  attempts to connect are one, two, four … s apart, and never more than this
//   fallback     without a response: `stale` (the last known), `none` (an error)
import { createServer } from 'node:http';
import { createClient } from 'redis';

const [port, url, options] = process.argv.slice(2);
const { timeoutMs, mostPauseMs, fallback } = JSON.parse(options);
let known = null;

const client = createClient({
  url,
  ...(timeoutMs !== null && { disableOfflineQueue: true, commandOptions: { timeout: timeoutMs } }),
  socket: { reconnectStrategy: (retries) => Math.min(1_000 * 2 ** retries, mostPauseMs) },
});
client.on('error', () => {});
await client.connect();
await client.set('greeting', 'hello');

const limited = async () => {
  const asked = client.get('greeting');
  if (timeoutMs === null) return asked;
  asked.catch(() => {});
  // The client's own limit ends when a command is sent; a sent command needs another limit.
  const late = new Promise((_, fail) => setTimeout(() => fail(new Error('no answer')), timeoutMs).unref());
  return Promise.race([asked, late]);
};

createServer(async (_, response) => {
  known = await limited().catch(() => (fallback === 'stale' ? known : null));
  response.writeHead(known === null ? 503 : 200, { 'content-type': 'application/json' }).end(JSON.stringify({ ok: known !== null }));
}).listen(Number(port), '127.0.0.1');
