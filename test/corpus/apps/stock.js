// node stock.js PORT: the service that other programs depend on. It is fast and always right.
import { createServer } from 'node:http';

const answer = JSON.stringify({ ok: true, items: ['mug', 'lamp', 'rug'] });
createServer((_, response) => response.writeHead(200, { 'content-type': 'application/json' }).end(answer)).listen(
  Number(process.argv[2]),
  '127.0.0.1',
);
