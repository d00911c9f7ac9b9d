import type { Json } from '../../../src/core/model/json.ts';
import type { Pair, Sandbox } from '../pair.ts';
import { app, either, linked, page, started } from '../parts.ts';

/**
 * PgBouncer in the foreground, in front of databases on a port each. It refuses to run as root, and changes to the user `nobody`. The gate
 * disturbs a process of another user only when it has started it.
 */
const bouncer = ({ port, folder }: Sandbox, databases: Readonly<Record<string, number>>, settings: readonly string[]) => ({
  target: started(['pgbouncer', `${folder}/pgbouncer.ini`], port('bouncer')),
  files: {
    'pgbouncer.ini': [
      '[databases]',
      ...Object.entries(databases).map(([name, to]) => `${name} = host=127.0.0.1 port=${to} dbname=postgres user=postgres`),
      '[pgbouncer]',
      'listen_addr = 127.0.0.1',
      `listen_port = ${port('bouncer')}`,
      'unix_socket_dir =',
      'auth_type = any',
      'pool_mode = transaction',
      ...(process.getuid?.() === 0 ? ['user = nobody'] : []),
      ...settings,
      '',
    ].join('\n'),
  },
});

/** A page that reads from PostgreSQL through PgBouncer; see `apps/pg-page.js` for its options. */
const pageOf = (sandbox: Sandbox, settings: readonly string[], options: Json) => {
  const { port, postgresPort } = sandbox;
  const { target, files } = bouncer(sandbox, { shop: port('link') }, settings);
  return {
    preview: port('page'),
    targets: {
      'bouncer-to-database': linked(port('link'), postgresPort),
      bouncer: target,
      page: started(app('pg-page', port('page'), port('bouncer'), JSON.stringify(options)), port('page'), '/'),
    },
    files,
  };
};

export const pgbouncerLoginRetry: Pair = {
  difference: 'PgBouncer waits for 15 s after a failed login to the server (the default of `server_login_retry`), instead of 1 s',
  weakness: 'slow-reconnect',
  needs: ['postgres', 'pgbouncer'],
  startedByGate: true,
  system: (sandbox) => ({
    ...pageOf(sandbox, [`server_login_retry = ${either(sandbox, 1, 15)}`], {
      pool: { max: 40, connectionTimeoutMillis: 1_000, query_timeout: 1_000 },
      fallback: 'none',
    }),
    checks: [page({ during: { success: '0%' }, recovers: '4s' }, { timeout: '2s' })],
    faults: [
      { fault: 'refuse', on: 'bouncer-to-database', lasts: '6s..9s' },
      { fault: 'reset', on: 'bouncer-to-database', after: '0B', share: '100%', lasts: '6s..9s' },
    ],
  }),
};

export const pgbouncerQueryWait: Pair = {
  difference: 'a query waits for a server connection for up to 120 s (the default of `query_wait_timeout`), instead of 1 s',
  weakness: 'timeout-too-long',
  // The fault ends before the 120 s are over.
  alsoRight: ['no-timeout'],
  needs: ['postgres', 'pgbouncer'],
  startedByGate: true,
  system: (sandbox) => ({
    ...pageOf(sandbox, [`query_wait_timeout = ${either(sandbox, 1, 120)}`, 'default_pool_size = 2', 'max_client_conn = 400'], {
      pool: { max: 300 },
      fallback: 'stale',
    }),
    // The queries that have been sent when the fault begins wait in both twins.
    checks: [page({ during: { success: '75%', p75: '2500ms' }, recovers: '6s' }, { timeout: '4s' })],
    faults: [
      { fault: 'blackhole', on: 'bouncer-to-database', lasts: '8s..10s' },
      { fault: 'latency', on: 'bouncer-to-database', delay: '7s..9s', jitter: '0ms', lasts: '8s..10s' },
    ],
  }),
};

export const pgbouncerClients: Pair = {
  difference:
    'any number of clients read reports at a time, instead of eight, and all pages share the client connections of PgBouncer (`max_client_conn`)',
  weakness: 'cascade',
  needs: ['postgres', 'pgbouncer'],
  startedByGate: true,
  system(sandbox) {
    const { port, postgresPort } = sandbox;
    const { target, files } = bouncer(sandbox, { reports: port('link'), shop: postgresPort }, ['max_client_conn = 20']);
    return {
      preview: port('pages'),
      targets: {
        'bouncer-to-reports': linked(port('link'), postgresPort),
        bouncer: target,
        pages: started(app('pg-pages', port('pages'), port('bouncer'), either(sandbox, 8, 0)), port('pages'), '/'),
      },
      files,
      checks: [
        page({ during: { success: '85%' } }, { timeout: '2s' }),
        page({ name: 'reports', during: { success: '0%' }, recovers: '5s' }, { path: '/reports', timeout: '3s' }),
      ],
      faults: [
        { fault: 'blackhole', on: 'bouncer-to-reports', lasts: '8s..10s' },
        { fault: 'latency', on: 'bouncer-to-reports', delay: '5s..8s', jitter: '0ms', lasts: '8s..10s' },
      ],
    };
  },
};
