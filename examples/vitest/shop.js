// The app: `SHOP=sound` has a timeout and remembers what it knew last, `SHOP=fragile` waits.
import { createServer } from 'node:http';

const [port, stockPort] = process.argv.slice(2).map(Number);
const isSound = process.env.SHOP !== 'fragile';
let known = null;

async function left() {
  const response = await fetch(`http://127.0.0.1:${stockPort}/`, isSound ? { signal: AbortSignal.timeout(300) } : {});
  if (!response.ok) throw new Error(`status ${response.status}`);
  known = (await response.json()).left;
  return known;
}

createServer(async (_request, response) => {
  const found = await left().catch(() => (isSound ? known : null));
  if (found === null) response.writeHead(503);
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify({ name: 'teapot', left: found }));
}).listen(port, '127.0.0.1');
