// node sorry.js PORT: the page that users see while the shop is closed.
import { createServer } from 'node:http';

createServer((_, response) => {
  response.writeHead(503, { 'content-type': 'application/json' }).end(JSON.stringify({ ok: false, sorry: 'We are back soon.' }));
}).listen(Number(process.argv[2]), '127.0.0.1');
