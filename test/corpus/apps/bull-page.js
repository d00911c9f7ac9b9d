// node bull-page.js PORT REDIS OPTIONS: each request gets fresh statistics from a BullMQ job, of which only one waits at a time.
//   connection  options for the connection to Redis, without the address
//   pauseMs     between two attempts to connect; null: the default of BullMQ, which grows up to 20 s
//   fallback    without a job: `later` (the page is shown without fresh statistics), `none` (an error)
import { createServer } from 'node:http';
import { Queue } from 'bullmq';
import { waitForPort } from './wait-for.js';

const [port, redisPort, options] = process.argv.slice(2);
const { connection, pauseMs, fallback } = JSON.parse(options);
let queue = null;

createServer(async (_, response) => {
  const isQueued = await Promise.resolve()
    .then(() => queue.add('statistics', {}, { jobId: 'statistics' }))
    .then(
      () => true,
      () => false,
    );
  const ok = isQueued || (fallback === 'later' && queue !== null);
  response.writeHead(ok ? 200 : 503, { 'content-type': 'application/json' }).end(JSON.stringify({ ok, isQueued }));
}).listen(Number(port), '127.0.0.1');

await waitForPort(redisPort);
queue = new Queue('statistics', {
  connection: { host: '127.0.0.1', port: Number(redisPort), ...connection, ...(pauseMs !== null && { retryStrategy: () => pauseMs }) },
});
queue.on('error', () => {});
