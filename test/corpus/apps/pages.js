// node pages.js PORT REPORTS STOCK shared|apart: two pages, each with a dependency of its own. At most `most` requests are in flight:
// to both dependencies together (shared), or to each one (apart).
import { createServer } from 'node:http';

const [port, reports, stock, limits] = process.argv.slice(2);
const most = 8;
const timeoutMs = 3_000;

function limiter() {
  let free = most;
  const waiting = [];
  return async (work) => {
    if (free === 0) await new Promise((resolve) => waiting.push(resolve));
    else free -= 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    }
  };
}

const first = limiter();
const pages = {
  '/reports': { url: reports, limit: first },
  '/': { url: stock, limit: limits === 'shared' ? first : limiter() },
};

createServer(async (request, response) => {
  const page = pages[request.url];
  const ask = () => fetch(page.url, { signal: AbortSignal.timeout(timeoutMs) }).then((answer) => answer.json());
  const body = page === undefined ? null : await page.limit(ask).catch(() => null);
  response.writeHead(body === null ? 503 : 200, { 'content-type': 'application/json' }).end(JSON.stringify(body ?? { ok: false }));
}).listen(Number(port), '127.0.0.1');
