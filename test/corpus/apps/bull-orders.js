// node bull-orders.js PORT REDIS LEDGER OPTIONS: takes orders as BullMQ jobs, with OPTIONS for each job, and lists the ledger that a worker writes.
// The list is an error while an order that is older than 1 s is still on its way.
import { createServer } from 'node:http';
import { Queue } from 'bullmq';

const [port, redisPort, ledger, options] = process.argv.slice(2);
const mostAgeMs = 1_000;
const jobOptions = { removeOnComplete: true, ...JSON.parse(options) };
const queue = new Queue('orders', { connection: { host: '127.0.0.1', port: Number(redisPort) } });
queue.on('error', () => {});

async function list(path) {
  const open = await queue.getJobs(['waiting', 'active', 'delayed', 'prioritized']);
  if (open.some((job) => job !== undefined && job.timestamp < Date.now() - mostAgeMs)) throw new Error('orders are on their way');
  const response = await fetch(`${ledger}${path}`, { signal: AbortSignal.timeout(2_000) });
  return response.text();
}

async function take(request) {
  let body = '';
  for await (const piece of request) body += piece;
  await queue.add('order', body, jobOptions);
  return '{}';
}

createServer(async (request, response) => {
  const isWrite = request.method === 'POST';
  const text = await (isWrite ? take(request) : list(request.url)).catch(() => null);
  response.writeHead(text === null ? 503 : isWrite ? 201 : 200, { 'content-type': 'text/plain' }).end(text ?? '');
}).listen(Number(port), '127.0.0.1');
