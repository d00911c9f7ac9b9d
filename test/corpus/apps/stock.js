// node stock.js PORT: what others depend on. Quick, and never wrong.
import { createServer } from 'node:http';

const answer = JSON.stringify({ ok: true, items: ['mug', 'lamp', 'rug'] });
createServer((_, response) => response.writeHead(200, { 'content-type': 'application/json' }).end(answer)).listen(
  Number(process.argv[2]),
  '127.0.0.1',
);
