// node pg-page.js PORT DATABASE_PORT OPTIONS: items from PostgreSQL, through a pool.
//   pool       options of `pg.Pool`; those that are left out have their defaults
//   fallback   without a response: `stale` (the last known items), `none` (an error)
import { createServer } from 'node:http';
import pg from 'pg';

const [port, databasePort, options] = process.argv.slice(2);
const { pool: limits, fallback } = JSON.parse(options);
const pool = new pg.Pool({ host: '127.0.0.1', port: Number(databasePort), user: 'postgres', database: 'shop', ...limits });
pool.on('error', () => {});
let known = null;

createServer(async (_, response) => {
  const items = await pool.query("select 'mug' as name").then(
    ({ rows }) => {
      known = rows;
      return rows;
    },
    () => (fallback === 'stale' ? known : null),
  );
  response.writeHead(items === null ? 503 : 200, { 'content-type': 'application/json' }).end(JSON.stringify({ ok: items !== null, items }));
}).listen(Number(port), '127.0.0.1');
