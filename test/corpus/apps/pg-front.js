// node pg-front.js PORT DATABASE_PORT default|limits: items from PostgreSQL, through a pool that waits without a limit (the default), or
// 300 ms for a connection and for a response. Without a response the last known items are shown.
import { createServer } from 'node:http';
import pg from 'pg';

const [port, databasePort, settings] = process.argv.slice(2);
const limits = { connectionTimeoutMillis: 300, query_timeout: 300, statement_timeout: 300 };
const most = 20;
const pool = new pg.Pool({
  host: '127.0.0.1',
  port: Number(databasePort),
  user: 'postgres',
  database: 'postgres',
  max: most,
  idleTimeoutMillis: 0,
  ...(settings === 'limits' ? limits : {}),
});
pool.on('error', () => {});
let known = null;
// All connections are opened before the first request.
const warm = await Promise.all(Array.from({ length: most }, () => pool.connect().catch(() => null)));
for (const client of warm) client?.release();

createServer(async (_, response) => {
  known = await pool.query("select 'mug' as name").then(
    ({ rows }) => rows,
    () => known,
  );
  response.writeHead(known === null ? 503 : 200, { 'content-type': 'application/json' }).end(JSON.stringify({ ok: known !== null, known }));
}).listen(Number(port), '127.0.0.1');
