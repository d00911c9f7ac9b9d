// node pool.js PORT FEED destroys|forgets: a pool of connections, at most `most`. A connection without a response within the limit is
// destroyed and leaves the count of the pool, or is only forgotten. The last known price is shown instead.
import { createServer } from 'node:http';
import { connect } from 'node:net';

const [port, feed, late] = process.argv.slice(2);
const most = 100;
const timeoutMs = 200;
const free = [];
let open = 0;
let known = null;

function connection() {
  if (free.length > 0) return free.pop();
  if (open >= most) throw new Error('no connection is free');
  open += 1;
  const socket = connect({ host: '127.0.0.1', port: Number(feed), noDelay: true });
  socket.once('close', () => {
    open -= 1;
    if (free.includes(socket)) free.splice(free.indexOf(socket), 1);
  });
  return socket.on('error', () => socket.destroy());
}

async function ask() {
  const socket = connection();
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), timeoutMs);
  const answer = await new Promise((resolve) => {
    socket.once('data', resolve).once('close', () => resolve(null));
    limit.signal.addEventListener('abort', () => resolve(null));
    socket.write('mug\n');
  });
  clearTimeout(timer);
  socket.removeAllListeners('data');
  if (answer === null) {
    if (late === 'destroys') socket.destroy();
    return known;
  }
  free.push(socket);
  known = String(answer).trim().split(' ')[1];
  return known;
}

createServer(async (_, response) => {
  const price = await ask().catch(() => null);
  const status = price === null ? 503 : 200;
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ ok: price !== null, price }));
}).listen(Number(port), '127.0.0.1');
