import { fileURLToPath } from 'node:url';
import type { Json } from '../../src/core/model/json.ts';
import type { CheckConfig, Sandbox, System } from './pair.ts';

const script = (name: string): string => fileURLToPath(new URL(`apps/${name}.js`, import.meta.url));

/** A command line that starts one of `apps/`. */
export const app = (name: string, ...words: readonly (string | number)[]): string[] => [
  process.execPath,
  script(name),
  ...words.map(String),
];

/** The same, restarted whenever it ends. */
export const supervised = (name: string, ...words: readonly (string | number)[]): string[] =>
  app('supervise', ...app(name, ...words).slice(1));

/** The Python that the modules of Debian belong to. */
export const python = '/usr/bin/python3';

/** A process target on a port. */
export const started = (run: readonly string[], port: number, ready?: string, more: Readonly<Record<string, Json>> = {}): Json => ({
  process: { run: [...run], port, ...(ready !== undefined && { ready }), ...more },
});

/** A link target between two ports. */
export const linked = (listen: number, to: number): Json => ({ link: { listen: `127.0.0.1:${listen}`, to: `127.0.0.1:${to}` } });

export const url = (port: number): string => `http://127.0.0.1:${port}`;

/** The first value for the sound twin, the second for the weak one. */
export const either = <T>({ twin }: Sandbox, sound: T, weak: T): T => (twin === 'sound' ? sound : weak);

/** A check of a page with 40 requests a second. `more` overrides keys of the check, `http` keys of its request. */
export const page = (more: Readonly<Record<string, Json>>, http: Readonly<Record<string, Json>> = {}): CheckConfig => ({
  name: 'front page',
  http: { path: '/', json: { ok: true }, timeout: '1s', ...http },
  rate: '40/s',
  steady: { success: '95%' },
  recovers: '3s',
  ...more,
});

/**
 * A configuration of nginx in the foreground, with all files in its own folder.
 * @param http what stands in `http { }`
 * @param first directives before the others
 */
export const nginxConf = (http: string, { connections = 256, log = 'crit', first = '' } = {}): string => `
daemon off;${first}
worker_processes 1;
pid nginx.pid;
error_log stderr ${log};
events { worker_connections ${connections}; }
http {
  access_log off;
  client_body_temp_path body;
  proxy_temp_path proxy;
  fastcgi_temp_path fastcgi;
  uwsgi_temp_path uwsgi;
  scgi_temp_path scgi;${http}
}
`;

/** The command that starts nginx with the file `nginx.conf` of the sandbox. */
export const nginx = ({ folder }: Sandbox): string[] => ['nginx', '-e', 'stderr', '-p', folder, '-c', `${folder}/nginx.conf`];

/** A Redis on the port `redis` that keeps nothing on disk. `options` in addition. */
export const redisServer = ({ port, folder }: Sandbox, ...options: readonly string[]): Json =>
  started(
    ['redis-server', '--port', String(port('redis')), '--bind', '127.0.0.1', '--save', '', ...options, '--dir', folder],
    port('redis'),
  );

/** A page on a stock service, with a link between them. @param run the command line of the page */
export const onStock = ({ port }: Sandbox, run: readonly string[], role: Pick<System, 'checks' | 'faults'>): System => ({
  preview: port('page'),
  targets: {
    stock: started(app('stock', port('stock')), port('stock'), '/'),
    'page-to-stock': linked(port('link'), port('stock')),
    page: started(run, port('page'), '/'),
  },
  ...role,
});
