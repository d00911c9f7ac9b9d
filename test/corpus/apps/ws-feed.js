// node ws-feed.js PORT: sends a price five times a second to each WebSocket that has subscribed, and a ping each second.
import { createServer } from 'node:http';
import { WebSocketServer } from 'ws';

const tickMs = 200;
const pingMs = 1_000;
const server = createServer((_, response) => response.end('ok')).listen(Number(process.argv[2]), '127.0.0.1');

new WebSocketServer({ server }).on('connection', (socket) => {
  let ticks;
  const pings = setInterval(() => socket.ping(), pingMs);
  socket.on('error', () => {});
  socket.once('message', () => {
    ticks = setInterval(() => socket.send('42'), tickMs);
  });
  socket.once('close', () => {
    clearInterval(ticks);
    clearInterval(pings);
  });
});
