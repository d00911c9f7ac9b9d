// node pg-checkout.js PORT DATABASE_PORT always|after-success: each request gets a client of the pool, and returns it to the pool
// on every path, or only when all queries have succeeded.
import { createServer } from 'node:http';
import pg from 'pg';

const [port, databasePort, releases] = process.argv.slice(2);
const pool = new pg.Pool({
  host: '127.0.0.1',
  port: Number(databasePort),
  user: 'postgres',
  database: 'postgres',
  max: 10,
  connectionTimeoutMillis: 2_000,
  query_timeout: 300,
});
pool.on('error', () => {});
// The pool listens for errors of idle clients only.
pool.on('connect', (client) => client.on('error', () => {}));

async function sum() {
  const client = await pool.connect();
  let failure;
  try {
    const { rows } = await client.query('select 40 + 2 as sum');
    if (releases === 'after-success') client.release();
    return rows[0].sum;
  } catch (error) {
    failure = error;
    throw error;
  } finally {
    if (releases === 'always') client.release(failure);
  }
}

createServer(async (_, response) => {
  const total = await sum().catch(() => null);
  response.writeHead(total === null ? 503 : 200, { 'content-type': 'application/json' }).end(JSON.stringify({ ok: total !== null, total }));
}).listen(Number(port), '127.0.0.1');
