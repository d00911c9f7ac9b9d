// A page that reads one value from Redis for each request, through the proxy `redis` of Toxiproxy. No dependencies.
//   APP=sound    waits 150 ms for Redis and then shows the last value that it knows
//   APP=fragile  waits for as long as Redis takes
import { createServer } from 'node:http';
import { connect } from 'node:net';

const [host, port] = (process.env.REDIS ?? '127.0.0.1:16379').split(':');
const isFragile = process.env.APP === 'fragile';
let last = 'hello';

/** `GET greeting` in the protocol of Redis, on a connection of its own. */
function readGreeting(limitMs) {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port: Number(port) });
    const timer = limitMs && setTimeout(() => socket.destroy(new Error('timeout')), limitMs);
    let text = '';
    socket.setEncoding('utf8');
    socket.write('GET greeting\r\n');
    socket.on('data', (piece) => {
      text += piece;
      const [, value] = /^\$\d+\r\n([^\r]*)\r\n/.exec(text) ?? [];
      if (value === undefined && !text.startsWith('$-1\r\n')) return;
      socket.destroy();
      resolve(value ?? 'hello');
    });
    socket.on('error', reject);
    socket.on('close', () => {
      clearTimeout(timer);
      reject(new Error('closed'));
    });
  });
}

async function greeting() {
  try {
    last = await readGreeting(isFragile ? 0 : 150);
  } catch (error) {
    if (isFragile) throw error;
  }
  return last;
}

const server = createServer(async (request, response) => {
  response.setHeader('content-type', 'application/json');
  if (request.url === '/health') return response.end('{"ok":true}');
  try {
    response.end(JSON.stringify({ ok: true, greeting: await greeting() }));
  } catch {
    response.writeHead(503).end('{"ok":false}');
  }
});

server.listen(8200, '127.0.0.1');
process.once('SIGTERM', () => server.close(() => process.exit(0)));
