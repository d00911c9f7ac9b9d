import { fileURLToPath } from 'node:url';
import type { Json } from '../../../src/core/model/json.ts';
import { serverImages } from '../../containers/servers.ts';
import type { Pair, Sandbox, System } from '../pair.ts';
import { either, page } from '../parts.ts';
import { orders } from './orders.ts';

type Service = Readonly<Record<string, Json>>;

const folderOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const apps = [`${folderOf('..')}:/corpus:ro`, `${folderOf('../../../node_modules')}:/node_modules:ro`];

/** A service that runs one of `apps/` as the first process of its container. */
const app = (name: string, ...words: readonly (string | number)[]): Service => ({
  image: serverImages.node,
  command: ['node', `/corpus/apps/${name}.js`, ...words.map(String)],
  volumes: apps,
});

/** The same below an init process, which passes signals on. */
const underInit = (name: string, ...words: readonly (string | number)[]): Service => ({ ...app(name, ...words), init: true });

const always = { restart: 'unless-stopped' };

/** A Compose project that the gate starts. Its service `entry` is published as the preview. JSON is YAML. */
function project(
  { port }: Sandbox,
  services: Readonly<Record<string, Service>>,
  [entry, inside]: readonly [string, number],
  system: Pick<System, 'targets' | 'checks' | 'faults' | 'files'>,
): System {
  const published = { ...services, [entry]: { ...services[entry], ports: [`127.0.0.1:${port('preview')}:${inside}`] } };
  const files = { ...system.files, 'compose.yml': `${JSON.stringify({ version: '2.4', services: published }, null, 2)}\n` };
  return { ...system, preview: port('preview'), compose: 'compose.yml', files };
}

const services = (...names: readonly string[]): System['targets'] => Object.fromEntries(names.map((name) => [name, { compose: name }]));

const lasts = '6s..8s';
const common = { needs: ['docker'], startedByGate: true } as const satisfies Partial<Pair>;

export const restartPolicy: Pair = {
  ...common,
  difference: 'the container has no restart policy, instead of `unless-stopped`',
  weakness: 'not-supervised',
  system: (sandbox) =>
    project(sandbox, { page: { ...underInit('box-page', 3000), restart: either(sandbox, 'unless-stopped', 'no') } }, ['page', 3000], {
      targets: services('page'),
      checks: [page({ during: { success: '50%' }, recovers: '5s' })],
      faults: [
        { fault: 'kill', on: 'page', lasts },
        { fault: 'terminate', on: 'page', lasts },
      ],
    }),
};

/** Nothing restarts the API, and what listens to it takes its address while it is down. */
export const resolverAtStart: Pair = {
  ...common,
  difference: 'nginx resolves the name of the API when it starts, instead of once a second',
  weakness: 'no-reconnect',
  system: (sandbox) =>
    project(
      sandbox,
      {
        api: underInit('box-page', 3000),
        listener: { ...underInit('box-listener', 'http://api:3000/events'), restart: 'always', depends_on: ['api'] },
        front: {
          image: serverImages.nginx,
          volumes: ['./nginx.conf:/etc/nginx/nginx.conf:ro'],
          depends_on: ['api', 'listener'],
          ...always,
        },
      },
      ['front', 80],
      {
        targets: services('api', 'front'),
        checks: [page({ during: 'any', recovers: '10s' })],
        faults: [
          { fault: 'kill', on: 'api', lasts },
          { fault: 'terminate', on: 'api', lasts },
        ],
        files: {
          'nginx.conf': `events {}
http {
  access_log off;
  resolver 127.0.0.11 valid=1s;
  server {
    listen 80;
    location / {
      set $api http://api:3000;
      proxy_pass ${either(sandbox, '$api', 'http://api:3000')};
      proxy_connect_timeout 300ms;
      proxy_read_timeout 1s;
    }
  }
}
`,
        },
      },
    ),
};

export const healthCheckForm: Pair = {
  ...common,
  difference: 'the health check of HAProxy only connects, instead of sending a request: a server that hangs stays in use',
  weakness: 'no-fallback',
  system: (sandbox) =>
    project(
      sandbox,
      {
        first: { ...underInit('box-page', 3000), ...always },
        second: { ...underInit('box-page', 3000), ...always },
        front: {
          image: serverImages.haproxy,
          volumes: ['./haproxy.cfg:/etc/haproxy.cfg:ro'],
          depends_on: ['first', 'second'],
          ...always,
        },
      },
      ['front', 80],
      {
        targets: {
          ...services('first', 'second', 'front'),
          'front-to-first': { link: { from: 'front', to: 'first:3000' } },
          'front-to-second': { link: { from: 'front', to: 'second:3000' } },
        },
        checks: [page({ during: { success: '70%' }, recovers: '5s' })],
        faults: [
          { fault: 'pause', on: ['first', 'second'], lasts },
          { fault: 'blackhole', on: ['front-to-first', 'front-to-second'], lasts },
        ],
        files: {
          'haproxy.cfg': `global
  maxconn 500
defaults
  mode http
  retries 0
  timeout connect 200ms
  timeout client 5s
  timeout server 500ms
frontend shop
  bind :80
  default_backend upstreams
backend upstreams
  balance roundrobin
  timeout check 300ms
  ${either(sandbox, 'option httpchk GET /', '')}
  server first first:3000 check inter 300ms fall 2 rise 2
  server second second:3000 check inter 300ms fall 2 rise 2
`,
        },
      },
    ),
};

export const firstProcess: Pair = {
  ...common,
  difference: 'the command of the container is a shell that stays the first process, instead of `exec`: the app never gets SIGTERM',
  weakness: 'lost-writes',
  system: (sandbox) =>
    project(
      sandbox,
      {
        orders: {
          ...app('box-orders'),
          command: ['sh', '-c', `true && ${either(sandbox, 'exec node', 'node')} /corpus/apps/box-orders.js 3000 /tmp/orders`],
          ...always,
        },
      },
      ['orders', 3000],
      {
        targets: services('orders'),
        checks: [{ ...orders, during: { success: '40%' }, recovers: '5s' }],
        // A SIGTERM that nothing heeds is no fault: what does not end is only seen by what follows it.
        faults: [{ fault: 'restart', on: 'orders', lasts }],
      },
    ),
};

export const poolAfterFailover: Pair = {
  ...common,
  difference: 'the pool of PostgreSQL connections has no listener for errors, so the loss of an idle connection ends the process',
  weakness: 'crash',
  system: (sandbox) =>
    project(
      sandbox,
      {
        db: { image: serverImages.postgres, ...always },
        api: { ...underInit('box-pg-page', 3000, 'db', either(sandbox, 'listener', 'bare')), depends_on: ['db'], ...always },
      },
      ['api', 3000],
      {
        targets: services('db', 'api'),
        checks: [page({ during: { success: '95%' }, recovers: '5s' })],
        faults: [
          { fault: 'kill', on: 'db', lasts },
          { fault: 'restart', on: 'db', lasts },
        ],
      },
    ),
};

export const limitOfFiles: Pair = {
  ...common,
  difference:
    'the container may open 64 files, instead of 4096, so that requests that wait for the stock service take them from every page',
  weakness: 'cascade',
  alsoRight: ['pool-exhausted'],
  system(sandbox) {
    const files = either(sandbox, 4096, 64);
    return project(
      sandbox,
      {
        stock: { ...underInit('box-page', 3000), ...always },
        pages: {
          ...underInit('box-pages', 3000, 'http://stock:3000/'),
          // Node raises its soft limit to the hard one.
          ulimits: { nofile: files },
          depends_on: ['stock'],
          ...always,
        },
      },
      ['pages', 3000],
      {
        targets: { ...services('stock', 'pages'), 'pages-to-stock': { link: { from: 'pages', to: 'stock:3000' } } },
        checks: [
          page({ during: { success: '90%' }, recovers: '5s' }),
          page({ name: 'stock', during: { success: '0%' }, recovers: '15s' }, { path: '/stock', timeout: '10s' }),
        ],
        faults: [
          { fault: 'latency', on: 'pages-to-stock', delay: '7s..9s', jitter: '0ms', lasts: '8s..10s' },
          { fault: 'pause', on: 'stock', lasts: '8s..10s' },
        ],
      },
    );
  },
};
