import { createServer } from 'node:net';

// Sends back the bytes that it gets. With an argument it floods every connection.
const flood = process.argv[2] === 'flood';
const block = Buffer.alloc(65_536, 'x');
const server = createServer({ noDelay: true }, (socket) => {
  socket.on('error', () => undefined);
  if (!flood) {
    socket.on('data', (data) => socket.write(data));
    return;
  }
  const more = () => {
    while (socket.write(block));
  };
  socket.on('drain', more);
  more();
});
server.listen({ port: 0, host: '127.0.0.1', backlog: 4096 }, () => process.send?.({ port: (server.address() as { port: number }).port }));
process.on('disconnect', () => process.exit(0));
