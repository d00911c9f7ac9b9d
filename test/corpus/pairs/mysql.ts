import type { Pair } from '../pair.ts';
import { app, either, linked, page, started } from '../parts.ts';

export const mysqlWaits: Pair = {
  difference:
    'a query waits for a free connection without a limit (the default of `mysql2`), instead of failing when there is none (`waitForConnections`)',
  weakness: 'no-timeout',
  needs: ['mariadbd'],
  packages: ['mysql2'],
  system(sandbox) {
    const { port, folder } = sandbox;
    // Without grants the server needs no tables of its own, so that an empty folder is enough.
    const words = ['--no-defaults', '--skip-grant-tables', `--datadir=${folder}/data`, `--socket=${folder}/mariadb.sock`];
    const more = ['--bind-address=127.0.0.1', `--port=${port('database')}`, '--innodb-flush-log-at-trx-commit=0', '--skip-name-resolve'];
    const user = process.getuid?.() === 0 ? ['--user=root'] : [];
    const run = ['sh', '-c', 'mkdir -p "$0" && exec mariadbd "$@"', `${folder}/data`, ...words, ...more, ...user];
    return {
      preview: port('page'),
      targets: {
        database: started(run, port('database')),
        'page-to-database': linked(port('link'), port('database')),
        page: started(app('mysql-page', port('page'), port('link'), either(sandbox, 'fails', 'waits')), port('page'), '/'),
      },
      checks: [page({ during: { success: '90%', p90: '900ms' } }, { timeout: '3s' })],
      faults: [
        { fault: 'blackhole', on: 'page-to-database', lasts: '6s..10s' },
        { fault: 'pause', on: 'database', lasts: '6s..10s' },
      ],
    };
  },
};
