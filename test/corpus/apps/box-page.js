// node box-page.js PORT: a page, and `/events`, a response that never ends. For containers: it listens on every address.
import { createServer } from 'node:http';

const answer = JSON.stringify({ ok: true, items: ['mug', 'lamp', 'rug'] });
createServer(({ url }, response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  if (url === '/events') response.write('{}\n');
  else response.end(answer);
}).listen(Number(process.argv[2]));
