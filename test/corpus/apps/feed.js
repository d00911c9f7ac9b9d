// node feed.js PORT: sends prices over a plain socket, one line for each line that it gets.
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';

createServer((socket) => {
  socket.on('error', () => socket.destroy());
  createInterface({ input: socket })
    .on('line', (name) => socket.write(`${name} 42\n`))
    .on('error', () => {});
}).listen(Number(process.argv[2]), '127.0.0.1');
