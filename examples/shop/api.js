// The storefront: products from Redis, orders into Redis.
//   SHOP=sound|fragile   which of the two caches it uses
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const { SHOP = 'sound', PORT = '8080', REDIS_URL = 'redis://127.0.0.1:6380' } = process.env;
const { openCache } = await import(`./${SHOP === 'fragile' ? 'fragile' : 'sound'}/cache.js`);
const shipped = readFileSync(new URL('products.json', import.meta.url), 'utf8');

const cache = await openCache(REDIS_URL);
await cache.write('products', shipped);

const routes = {
  'GET /': async () => ({ ok: true, products: JSON.parse((await cache.read('products')) ?? shipped) }),
  'POST /cart': async (body) => {
    await cache.append('orders', body);
    return { ok: true };
  },
  'GET /healthz': async () => ({ ok: true }),
};

const server = createServer(async (request, response) => {
  const route = routes[`${request.method} ${request.url}`];
  const send = (status, value) => response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
  if (route === undefined) return send(404, { ok: false });
  try {
    send(200, await route(await bodyOf(request)));
  } catch (error) {
    console.error(`${request.method} ${request.url}: ${error.message}`);
    send(503, { ok: false });
  }
});

async function bodyOf(request) {
  let body = '';
  for await (const piece of request) {
    body += piece;
    if (body.length > 10_000) throw new Error('order too large');
  }
  return body;
}

server.listen(Number(PORT), '127.0.0.1', () => console.log(`${SHOP} shop on http://127.0.0.1:${PORT}`));
