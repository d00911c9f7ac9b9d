// node upstream.js PORT: one of two that answer alike.
import { createServer } from 'node:http';

const port = Number(process.argv[2]);
createServer((_, response) => {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ ok: true, from: port }));
}).listen(port, '127.0.0.1');
