// node bean-orders.js PORT BEANSTALKD_PORT: takes orders and acknowledges each when beanstalkd has inserted it; a list takes all jobs from the queue.
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { createInterface } from 'node:readline';

const [port, queuePort] = process.argv.slice(2).map(Number);
const orders = new Set();
let opened = null;

/** A connection for commands, which are answered in the order in which they were sent. */
function open() {
  const socket = connect({ host: '127.0.0.1', port: queuePort, noDelay: true });
  const waiting = [];
  const end = () => {
    if (opened?.socket === socket) opened = null;
    for (const { fail } of waiting.splice(0)) fail(new Error('the connection is closed'));
  };
  socket.on('error', end).on('close', end);
  createInterface({ input: socket })
    .on('line', (line) => {
      const first = waiting[0];
      first?.lines.push(line);
      // The body of a job follows in a line of its own.
      if (first !== undefined && (first.lines.length === 2 || !line.startsWith('RESERVED'))) waiting.shift().done(first.lines);
    })
    .on('error', () => {});
  return {
    socket,
    send: (text) =>
      new Promise((done, fail) => {
        waiting.push({ lines: [], done, fail });
        socket.write(`${text}\r\n`);
      }),
  };
}

function send(text) {
  opened ??= open();
  return opened.send(text);
}

async function take(request) {
  let body = '';
  for await (const piece of request) body += piece;
  const [line] = await send(`put 0 0 60 ${Buffer.byteLength(body)}\r\n${body}`);
  if (!line.startsWith('INSERTED')) throw new Error(line);
  return '{}';
}

async function list() {
  for (;;) {
    const [line, body] = await send('reserve-with-timeout 0');
    if (!line.startsWith('RESERVED')) return [...orders].join('\n');
    orders.add(body);
    await send(`delete ${line.split(' ')[1]}`);
  }
}

createServer(async (request, response) => {
  const isWrite = request.method === 'POST';
  const text = await (isWrite ? take(request) : request.url === '/' ? 'ok' : list()).catch?.(() => null);
  response.writeHead(text === null ? 503 : isWrite ? 201 : 200, { 'content-type': 'text/plain' }).end(text ?? 'ok');
}).listen(port, '127.0.0.1');
