// node stream-writer.js PORT REDIS LEDGER acks|noack: reads orders as a consumer of a group, and writes them into the ledger in batches of 2.5 s. Then it
// acknowledges them; or it has read them with NOACK, so that the group never lists them as pending. After an error or a start it begins with
// what is pending for it. Its port is only for its health check.
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';

const [port, redisPort, ledger, mode] = process.argv.slice(2);
const [group, consumer, stream] = ['ledger', 'writer-1', 'orders'];
const batchMs = 2_500;
const mostBatch = 1_000;
const parallel = 50;
const redis = new Redis({ host: '127.0.0.1', port: Number(redisPort) });
redis.on('error', () => {});

async function read(from) {
  const words = [...(mode === 'noack' ? ['NOACK'] : []), 'STREAMS', stream, from];
  const found = await redis.xreadgroup('GROUP', group, consumer, 'COUNT', mostBatch, 'BLOCK', 100, ...words);
  return found?.[0]?.[1] ?? [];
}

/** What is pending for this consumer first, otherwise what arrives within the time of a batch. */
async function batch() {
  const pending = await read('0');
  if (pending.length > 0) return pending;
  const fresh = [];
  for (const endMs = performance.now() + batchMs; performance.now() < endMs && fresh.length < mostBatch; ) fresh.push(...(await read('>')));
  return fresh;
}

/** The ledger takes an order of the same id only once. */
async function write([id, [, order]]) {
  const headers = { 'idempotency-key': id };
  const response = await fetch(`${ledger}/orders`, { method: 'POST', body: order, headers, signal: AbortSignal.timeout(2_000) });
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`the ledger responded ${response.status}`);
}

async function next() {
  const entries = await batch();
  if (entries.length === 0) return;
  for (let at = 0; at < entries.length; at += parallel) await Promise.all(entries.slice(at, at + parallel).map(write));
  const ids = entries.map(([id]) => id);
  await redis.xack(stream, group, ...ids);
  await redis.set('written', ids.at(-1));
}

createServer((_, response) => response.end('ok')).listen(Number(port), '127.0.0.1');
await redis.xgroup('CREATE', stream, group, '$', 'MKSTREAM').catch(() => {});
for (;;) await next().catch(() => sleep(200));
