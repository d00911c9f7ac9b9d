// The quick start of pg: a query waits until PostgreSQL responds, however long that takes.
import pg from 'pg';

export function openDatabase(connectionString) {
  const pool = new pg.Pool({ connectionString });
  pool.on('error', () => {});
  return {
    read: async () => (await pool.query('select count, saved from visits')).rows[0],
    save: (visits) => pool.query('update visits set count = $1, saved = now()', [visits ?? 0]),
  };
}
