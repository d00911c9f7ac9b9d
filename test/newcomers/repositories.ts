/** The parts that only a run knows: free ports of this machine. */
export interface Ports {
  readonly front: number;
  /** A store that the test runs. */
  readonly store: number;
}

/** A repository of a kind that newcomers have, rebuilt small. */
export interface Repository {
  readonly name: string;
  /** What it is like. */
  readonly kind: string;
  /** `process`: it starts as a program. `compose`: it needs a container engine. `cluster`: nothing here starts it. */
  readonly starts: 'process' | 'compose' | 'cluster';
  readonly files: (ports: Ports) => Readonly<Record<string, string>>;
  /** The port of the right program, and words that the config has because of it. */
  readonly expected: (ports: Ports) => { readonly port: number | null; readonly words: readonly string[] };
  /** Ports that must not be the preview: stores and tools. */
  readonly wrong: readonly number[];
}

/** A client that keeps one connection, as a pool does, and gives up after a second. Reads `.env` itself. */
const client = (
  variable: string,
  standard: string,
): string => `const fs = require('node:fs'), net = require('node:net'), http = require('node:http');
if (fs.existsSync('.env')) for (const line of fs.readFileSync('.env', 'utf8').split('\\n')) {
  const at = line.indexOf('=');
  if (at > 0) process.env[line.slice(0, at)] ??= line.slice(at + 1);
}
const where = new URL(process.env.${variable} ?? '${standard}');
let socket = null;
const ask = () => new Promise((done, fail) => {
  if (socket === null) {
    const made = net.connect(Number(where.port), where.hostname);
    const lost = (error) => { if (socket === made) socket = null; made.emit('lost', error ?? new Error('closed')); };
    made.on('error', lost).on('close', () => lost());
    made.setMaxListeners(0);
    socket = made;
  }
  const now = socket;
  const timer = setTimeout(() => { end(); now.destroy(); fail(new Error('too slow')); }, 1000);
  const end = () => { clearTimeout(timer); now.off('data', got); now.off('lost', broke); };
  const got = () => { end(); done(); };
  const broke = (error) => { end(); fail(error); };
  now.once('data', got); now.once('lost', broke);
  now.write('hello');
});
`;

const server = (
  variable: string,
  standard: string,
  path: string,
  port: string,
  home = "response.end('<h1>home</h1>')",
): string => `${client(variable, standard)}
http.createServer(async (request, response) => {
  if (request.url === '/') ${home};
  else if (request.url === '${path}') { try { await ask(); response.end('{"ok":true}'); } catch { response.writeHead(503).end('no'); } }
  else response.writeHead(404).end();
}).listen(${port});
`;

const notFound = 'response.writeHead(404).end()';
const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
/** Images that the test makes from programs of this machine, under the names that people use. */
const dockerfile = 'FROM chaos-gate-test:latest\nCOPY . /srv\nWORKDIR /srv\nENTRYPOINT ["/bin/node"]\n';
const storeService = (name: string, image: string, port: number, more = ''): string =>
  `  ${name}:\n    image: ${image}\n    command: [/app/store.cjs, "${port}"]\n${more}`;

export const repositories: readonly Repository[] = [
  {
    name: 'nest-api',
    kind: 'Nest API with Postgres, mail and Adminer, in Compose',
    starts: 'compose',
    files: ({ front }) => ({
      'package.json': json({
        name: 'nest-api',
        scripts: { start: 'nest start', 'start:prod': 'node dist/main' },
        dependencies: { '@nestjs/core': '11' },
      }),
      Dockerfile: dockerfile,
      'env-example': `APP_PORT=${front}\nDATABASE_URL=postgres://root:secret@postgres:5432/api\n`,
      'docker-compose.yml': `version: "2.4"
services:
${storeService('postgres', 'postgres:newcomer', 5432)}
  adminer: { image: "postgres:newcomer", command: [/app/store.cjs, "8080"], ports: ["8089:8080"] }
  api:
    build: .
    command: [server.js]
    ports: ["\${APP_PORT}:\${APP_PORT}"]
    env_file: [.env]
    depends_on: [postgres]
`,
      'server.js': server('DATABASE_URL', 'tcp://postgres:5432', '/api/v1/items', 'Number(process.env.APP_PORT)', notFound),
    }),
    expected: ({ front }) => ({ port: front, words: ['api-to-postgres', 'from: api', 'postgres:5432'] }),
    wrong: [8089, 5432],
  },
  {
    name: 'flask-celery',
    kind: 'Flask with a worker, Postgres and Redis; everything behind profiles, and `.env` needed',
    starts: 'compose',
    files: ({ front }) => ({
      'requirements.txt': 'flask\ncelery\n',
      Dockerfile: dockerfile,
      '.env.example': `export COMPOSE_PROFILES=redis,web\nexport DOCKER_WEB_PORT=${front}\nREDIS_URL=redis://redis:6379/0\n`,
      'docker-compose.yml': `version: "2.4"
x-app: &app
  build: .
  env_file: [.env]
services:
${storeService('redis', 'redis:newcomer', 6379)}
  web:
    <<: *app
    command: [server.js]
    depends_on: [redis]
    ports: ["127.0.0.1:\${DOCKER_WEB_PORT:-8000}:8000"]
    healthcheck: { test: [CMD, /bin/node, -e, "require('http').get('http://localhost:8000/up', (r) => process.exit(r.statusCode === 200 ? 0 : 1))"], interval: 1s }
`,
      'server.js': server('REDIS_URL', 'tcp://redis:6379', '/up', '8000'),
    }),
    expected: ({ front }) => ({ port: front, words: ['web-to-redis', 'from: web', 'redis:6379'] }),
    wrong: [6379],
  },
  {
    name: 'storefront',
    kind: 'front end on Vercel with pnpm, whose only dependency is an API of others',
    starts: 'process',
    files: ({ store }) => ({
      'package.json': json({ name: 'storefront', scripts: { start: 'node server.js' }, packageManager: 'pnpm@10.0.0' }),
      'pnpm-lock.yaml': 'lockfileVersion: 9.0\n',
      'vercel.json': '{}',
      '.env.example': `SHOP_API=http://127.0.0.1:${store}/graphql\n`,
      'server.js': server('SHOP_API', 'tcp://127.0.0.1:1', '/products', 'Number(process.env.PORT ?? 3000)'),
    }),
    expected: ({ store }) => ({ port: 3000, words: ['run: node server.js', `127.0.0.1:${store}`, '"/products"'] }),
    wrong: [],
  },
  {
    name: 'saas-starter',
    kind: 'Node app with Postgres by a variable, and no workflow',
    starts: 'process',
    files: ({ store, front }) => ({
      'package.json': json({ name: 'saas-starter', scripts: { start: `node server.js --port ${front}` } }),
      'package-lock.json': '{}',
      '.env.example': `POSTGRES_URL=postgresql://postgres:secret@127.0.0.1:${store}/saas\n`,
      'server.js': server('POSTGRES_URL', 'tcp://127.0.0.1:1', '/api/user', 'Number(process.env.PORT ?? 3000)'),
    }),
    expected: ({ store, front }) => ({ port: front, words: [`127.0.0.1:${store}`, 'POSTGRES_URL', '"/api/user"'] }),
    wrong: [],
  },
  {
    name: 'monorepo',
    kind: 'pnpm workspace; its CI starts stores as `services:`',
    starts: 'process',
    files: ({ store, front }) => ({
      'package.json': json({ name: 'root', private: true }),
      'pnpm-workspace.yaml': 'packages: ["packages/*"]\n',
      'pnpm-lock.yaml': 'lockfileVersion: 9.0\n',
      'packages/backend/package.json': json({ name: 'backend', scripts: { start: `node server.js --port ${front}` } }),
      'packages/backend/server.js': server('DATABASE_URL', 'tcp://127.0.0.1:1', '/flags', 'Number(process.env.PORT)'),
      '.github/workflows/ci.yml': `on: push
jobs:
  e2e:
    runs-on: ubuntu-latest
    services:
      postgres: { image: "postgres:16", ports: ["${store}:5432"], env: { POSTGRES_PASSWORD: test } }
    env: { DATABASE_URL: "postgres://postgres:test@127.0.0.1:${store}/flags", SECRET: "\${{ secrets.X }}" }
    steps: [{ run: pnpm start }]
`,
    }),
    expected: ({ store, front }) => ({ port: front, words: [`127.0.0.1:${store}`, 'cwd: packages/backend', 'DATABASE_URL'] }),
    wrong: [],
  },
  {
    name: 'podinfo',
    kind: 'microservice that is deployed by Helm',
    starts: 'cluster',
    files: () => ({
      'charts/podinfo/Chart.yaml': 'apiVersion: v2\nname: podinfo\nversion: 1.0.0\n',
      'charts/podinfo/values.yaml': 'redis: { enabled: true }\n',
      Dockerfile: 'FROM scratch\nCOPY podinfo /\nEXPOSE 9898\n',
    }),
    expected: () => ({ port: null, words: ['preview: ${PREVIEW_URL'] }),
    wrong: [],
  },
  {
    name: 'voting-app',
    kind: 'two front ends, a worker, Redis and Postgres in Compose; host names fixed in the code',
    starts: 'compose',
    files: ({ front }) => ({
      Dockerfile: dockerfile,
      'docker-compose.yml': `version: "2.4"
services:
  vote: { build: ., command: [vote.js], depends_on: [redis], ports: ["${front}:80", "9229:9229"] }
  worker: { build: ., command: [worker.js], depends_on: [redis, db] }
${storeService('redis', 'redis:newcomer', 6379)}
${storeService('db', 'postgres:newcomer', 5432, '    volumes: ["data:/data"]\n')}
volumes: { data: {} }
`,
      'vote.js': server('NONE', 'tcp://redis:6379', '/votes', '80'),
      'worker.js': `${client('NONE', 'tcp://db:5432')}setInterval(() => ask().catch(() => {}), 50);\n`,
    }),
    expected: ({ front }) => ({ port: front, words: ['vote-to-redis', 'from: vote', 'redis:6379'] }),
    wrong: [9229, 5432, 6379],
  },
  {
    name: 'express-mongo',
    kind: 'Express API with MongoDB in Compose; `/` is 404, and it ends without `.env`',
    starts: 'compose',
    files: ({ front }) => ({
      'package.json': json({ name: 'express-mongo', scripts: { start: 'node server.js' } }),
      Dockerfile: dockerfile,
      '.env.example': 'JWT_SECRET=thisisasample\nMONGODB_URL=mongodb://mongodb:27017/app\n',
      'docker-compose.yml': `version: "2.4"
services:
  node-app: { build: ., command: [server.js], env_file: [.env], depends_on: [mongodb], ports: ["${front}:3000"] }
${storeService('mongodb', 'mongo:newcomer', 27_017)}
`,
      'server.js': `if (!process.env.JWT_SECRET) process.exit(1);\n${server('MONGODB_URL', 'tcp://mongodb:27017', '/v1/docs', '3000', notFound)}`,
    }),
    expected: ({ front }) => ({ port: front, words: ['node-app-to-mongodb', 'from: node-app', 'mongodb:27017'] }),
    wrong: [27_017],
  },
  {
    name: 'analytics',
    kind: 'its Compose file runs the published image; the change is started by a script',
    starts: 'process',
    files: ({ store, front }) => ({
      'package.json': json({ name: 'analytics', scripts: { start: `node server.js -p ${front}` } }),
      'yarn.lock': '',
      'netlify.toml': '',
      'docker-compose.yml': `services:
  analytics: { image: "ghcr.io/acme/analytics:latest", ports: ["3999:3000"], depends_on: [db] }
  db: { image: "postgres:16" }
`,
      '.env.example': `DATABASE_URL=postgresql://u:p@localhost:${store}/analytics\n`,
      'server.js': server('DATABASE_URL', 'tcp://127.0.0.1:1', '/api/heartbeat', 'Number(process.env.PORT)'),
    }),
    expected: ({ store, front }) => ({ port: front, words: [`127.0.0.1:${store}`, '"/api/heartbeat"'] }),
    wrong: [3999, 5432],
  },
  {
    name: 'realworld',
    kind: 'a start script that ignores `PORT`, and stores in Compose',
    starts: 'process',
    files: ({ store, front }) => ({
      'package.json': json({ name: 'realworld', scripts: { start: 'node server.js' } }),
      'compose.yaml': `services:\n  db: { image: "postgres:16", ports: ["${store}:5432"] }\n  admin: { image: adminer, ports: ["8090:8080"] }\n`,
      '.env': `DATABASE_URL=postgresql://u:p@localhost:${store}/real\n`,
      'server.js': server('DATABASE_URL', 'tcp://127.0.0.1:1', '/api/tags', `${front}`),
    }),
    expected: ({ store, front }) => ({ port: front, words: [`127.0.0.1:${store}`, '"/api/tags"'] }),
    wrong: [8090, 5432],
  },
];
