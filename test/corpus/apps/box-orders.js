// node box-orders.js PORT FILE: takes orders and lists them, a line each. It writes them to the file once a minute, and when it gets SIGTERM.
// For containers: it listens on every address.
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const [port, file] = process.argv.slice(2);
const flushMs = 60_000;
const orders = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
const unwritten = [];

function flush() {
  const lines = unwritten.splice(0);
  if (lines.length > 0) appendFileSync(file, `${lines.join('\n')}\n`);
}
setInterval(flush, flushMs);
process.on('SIGTERM', () => {
  flush();
  process.exit(0);
});

createServer(async (request, response) => {
  if (request.method !== 'POST') {
    response.writeHead(200, { 'content-type': 'text/plain' }).end(request.url === '/' ? 'ok' : orders.join('\n'));
    return;
  }
  let body = '';
  for await (const piece of request) body += piece;
  orders.push(body);
  unwritten.push(body);
  response.writeHead(201, { 'content-type': 'application/json' }).end('{"ok":true}');
}).listen(Number(port));
