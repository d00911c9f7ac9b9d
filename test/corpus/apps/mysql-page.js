// node mysql-page.js PORT DATABASE_PORT waits|fails: items from MariaDB through a pool of `mysql2`, each query at most 300 ms. When no
// connection is free, a request waits for one (the default), or fails immediately. Without a response the last known items are shown.
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import mysql from 'mysql2/promise';

const [port, databasePort, whenFull] = process.argv.slice(2);
const most = 10;
const pool = mysql.createPool({
  host: '127.0.0.1',
  port: Number(databasePort),
  user: 'root',
  connectTimeout: 500,
  connectionLimit: most,
  waitForConnections: whenFull === 'waits',
});
let known = null;

createServer(async (_, response) => {
  known = await pool.query({ sql: "select 'mug' as name", timeout: 300 }).then(
    ([rows]) => rows,
    () => known,
  );
  response.writeHead(known === null ? 503 : 200, { 'content-type': 'application/json' }).end(JSON.stringify({ ok: known !== null, known }));
}).listen(Number(port), '127.0.0.1');

// All connections are opened at the start.
const opened = [];
while (opened.length < most) {
  const connection = await pool.getConnection().catch(() => null);
  if (connection === null) await sleep(100);
  else opened.push(connection);
}
for (const connection of opened) connection.release();
