// node sse-orders.js PORT COPY resumes|ignores: takes orders and sends each one as a server-sent event. A client that connects again gets what came after its
// `Last-Event-ID`, or only what comes from now on. The list is that of the copy that follows the events.
import { createServer } from 'node:http';

const [port, copy, onReconnect] = process.argv.slice(2);
const orders = [];
const streams = new Set();

const eventOf = (order, index) => `id: ${index + 1}\ndata: ${order}\n\n`;

function follow(request, response) {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' }).write('retry: 300\n\n');
  const lastId = onReconnect === 'resumes' ? request.headers['last-event-id'] : undefined;
  if (lastId !== undefined) for (let index = Number(lastId); index < orders.length; index++) response.write(eventOf(orders[index], index));
  streams.add(response);
  response.on('error', () => {}).once('close', () => streams.delete(response));
}

async function take(request, response) {
  let order = '';
  for await (const piece of request) order += piece;
  orders.push(order);
  for (const stream of streams) stream.write(eventOf(order, orders.length - 1));
  response.writeHead(201).end();
}

async function list(response) {
  const text = await fetch(`${copy}/orders`, { signal: AbortSignal.timeout(2_000) }).then(
    (found) => found.text(),
    () => null,
  );
  response.writeHead(text === null ? 503 : 200, { 'content-type': 'text/plain' }).end(text ?? '');
}

createServer((request, response) => {
  if (request.method === 'POST') void take(request, response).catch(() => response.destroy());
  else if (request.url === '/events') follow(request, response);
  else if (request.url === '/') response.end('ok');
  else void list(response);
}).listen(Number(port), '127.0.0.1');
