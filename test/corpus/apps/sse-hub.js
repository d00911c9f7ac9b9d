// node sse-hub.js PORT: a price as server-sent events, five times a second.
import { createServer } from 'node:http';

const tickMs = 200;
const streams = new Set();

let id = 0;
setInterval(() => {
  id += 1;
  for (const stream of streams) stream.write(`id: ${id}\ndata: 42\n\n`);
}, tickMs);

createServer((request, response) => {
  if (request.url !== '/events') {
    response.end('ok');
    return;
  }
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' }).write('retry: 300\n\n');
  streams.add(response);
  response.on('error', () => {}).once('close', () => streams.delete(response));
}).listen(Number(process.argv[2]), '127.0.0.1');
