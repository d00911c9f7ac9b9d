// node pg-pages.js PORT BOUNCER_PORT MOST: two pages, each from its own database behind one PgBouncer. Every request opens a database client,
// as a serverless function does. At most MOST requests read reports at a time; 0: any number.
import { createServer } from 'node:http';
import pg from 'pg';

const [port, bouncerPort, most] = process.argv.slice(2).map(Number);
const timeoutMs = 10_000;
let reading = 0;

async function ask(database) {
  const client = new pg.Client({
    host: '127.0.0.1',
    port: bouncerPort,
    user: 'postgres',
    database,
    connectionTimeoutMillis: timeoutMs,
    query_timeout: timeoutMs,
  });
  client.on('error', () => {});
  try {
    await client.connect();
    return (await client.query('select 40 + 2 as sum')).rows[0].sum;
  } finally {
    client.end().catch(() => {});
  }
}

async function reports() {
  if (most > 0 && reading >= most) throw new Error('full');
  reading += 1;
  try {
    return await ask('reports');
  } finally {
    reading -= 1;
  }
}

createServer(async (request, response) => {
  const total = await (request.url === '/reports' ? reports() : ask('shop')).catch(() => null);
  response.writeHead(total === null ? 503 : 200, { 'content-type': 'application/json' }).end(JSON.stringify({ ok: total !== null, total }));
}).listen(port, '127.0.0.1');
