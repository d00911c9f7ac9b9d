// node bull-worker.js PORT REDIS LEDGER keys|bare: writes orders from a BullMQ queue into the ledger, with the id of the job as idempotency key,
// or bare. An attempt without a response within 500 ms has failed. Its port is only for its health check.
import { createServer } from 'node:http';
import { Worker } from 'bullmq';

const [port, redisPort, ledger, orders] = process.argv.slice(2);
const timeoutMs = 500;
const concurrency = 50;

async function write(job) {
  const headers = orders === 'keys' ? { 'idempotency-key': job.id } : {};
  const response = await fetch(`${ledger}/orders`, { method: 'POST', body: job.data, headers, signal: AbortSignal.timeout(timeoutMs) });
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`the ledger responded ${response.status}`);
}

const worker = new Worker('orders', write, { connection: { host: '127.0.0.1', port: Number(redisPort) }, concurrency });
worker.on('error', () => {});
createServer((_, response) => response.end('ok')).listen(Number(port), '127.0.0.1');
