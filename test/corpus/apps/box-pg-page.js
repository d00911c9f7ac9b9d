// node box-pg-page.js PORT DATABASE_HOST listener|bare: items from PostgreSQL through a pool with limits; without a response the last known
// items. `listener`: the pool has a listener for errors of idle connections. For containers: it listens on every address.
import { createServer } from 'node:http';
import pg from 'pg';

const [port, host, errors] = process.argv.slice(2);
const pool = new pg.Pool({ host, user: 'postgres', database: 'postgres', connectionTimeoutMillis: 300, query_timeout: 300 });
if (errors === 'listener') pool.on('error', (error) => console.error(`an idle connection was lost: ${error.message}`));
let known = null;

createServer(async (_, response) => {
  known = await pool.query("select 'mug' as name").then(
    ({ rows }) => rows,
    () => known,
  );
  response.writeHead(known === null ? 503 : 200, { 'content-type': 'application/json' }).end(JSON.stringify({ ok: known !== null, known }));
}).listen(Number(port));
