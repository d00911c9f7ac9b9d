// node feed.js PORT: prices over a plain socket, a line for a line.
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';

createServer((socket) => {
  socket.on('error', () => socket.destroy());
  createInterface({ input: socket })
    .on('line', (name) => socket.write(`${name} 42\n`))
    .on('error', () => {});
}).listen(Number(process.argv[2]), '127.0.0.1');
