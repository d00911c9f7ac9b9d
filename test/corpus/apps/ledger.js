// node ledger.js PORT FILE before|after: takes orders and lists them, a line each. It responds before an order is in the file, or after.
// An order with the idempotency key of an earlier order is not added again.
import { existsSync, readFileSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { createServer } from 'node:http';

const [port, file, acknowledges] = process.argv.slice(2);
/** So rare that a kill hardly ever comes right after a write, when no order is only in memory. */
const flushMs = 10_000;
const orders = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
const keys = new Set();
const unwritten = [];

const write = (lines) => (lines.length === 0 ? null : appendFile(file, lines.map((line) => `${line}\n`).join('')));
if (acknowledges === 'before') setInterval(() => write(unwritten.splice(0)), flushMs);

async function take(order, key) {
  if (key !== undefined && keys.has(key)) return;
  keys.add(key);
  orders.push(order);
  if (acknowledges === 'before') unwritten.push(order);
  else await write([order]);
}

createServer(async (request, response) => {
  if (request.method !== 'POST') {
    response.writeHead(200, { 'content-type': 'text/plain' }).end(request.url === '/' ? 'ok' : orders.join('\n'));
    return;
  }
  let body = '';
  for await (const piece of request) body += piece;
  await take(body, request.headers['idempotency-key']);
  response.writeHead(201, { 'content-type': 'application/json' }).end('{"ok":true}');
}).listen(Number(port), '127.0.0.1');
