import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { Result } from '../../src/core/model/result/result.ts';
import { planOf } from '../../src/core/plan/plan.ts';
import { resultText } from '../../src/core/report/text.ts';
import { runGate } from '../../src/gate.ts';
import { openConfig } from '../../src/world/config/open-config.ts';
import { node } from '../world/process/children.ts';

/** A server that returns each line, in a process of its own: the gate intercepts no connection of its own process. */
async function store(): Promise<number> {
  const { printed } = await node(`const server = require('node:net').createServer((socket) => socket.on('error', () => {}).pipe(socket));
    server.listen(0, '127.0.0.1', () => console.log(server.address().port));`);
  return Number(printed);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  await new Promise((done) => server.close(done));
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
}

/** It asks the store over one connection, which it opens at its start. `lost`: what it does when that ends with an error. */
const app = (lost: string): string => `const { connect } = require('node:net');
let socket, next = [];
const open = () => {
  socket = connect(+process.env.STORE, '127.0.0.1');
  ${lost}
  socket.on('data', (data) => { for (const _ of data.toString().trim().split('\\n')) next.shift()?.(); });
  return socket;
};
open().once('connect', () => require('node:http').createServer((_, response) => {
  if (!socket.writable) return response.writeHead(503).end();
  next.push(() => response.end('ok'));
  socket.write('x\\n');
}).listen(+process.env.PORT, '127.0.0.1'));
`;

async function gate(lost: string): Promise<Result> {
  const dir = await mkdtemp(join(tmpdir(), 'links-set-up-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  const [port, to] = [await freePort(), await store()];
  await writeFile(join(dir, 'app.js'), app(lost));
  await writeFile(
    join(dir, 'chaos.yml'),
    `version: 1
name: shop
preview: http://127.0.0.1:${port}
targets:
  app: { process: { run: node app.js, port: ${port}, env: { PORT: "${port}", STORE: "${to}" } } }
  app-to-store: { link: { to: "127.0.0.1:${to}" } }
checks: [{ name: page, http: { path: / }, rate: 20/s, steady: { success: 90% } }]
faults: [{ fault: latency, on: app-to-store, delay: 5ms, lasts: 2s }]
plan: { scenarios: 1, budget: 2m, shrink: { tries: 0 } }
`,
  );
  const { config } = await openConfig({ workspace: dir, path: 'chaos.yml', env: {} });
  return runGate({
    config,
    plan: planOf(config, 'seed'),
    home: new URL('../../src/', import.meta.url),
    workspace: dir,
    reportDir: join(dir, 'report'),
    stateDir: join(dir, 'state'),
    signal: new AbortController().signal,
    run: { id: '1', attempt: 1, commit: '', startedAt: '2026-01-01T00:00:00.000Z' },
  });
}

it('an app that ends when the gate resets its connection is unhealthy because of that, and the report says so', {
  timeout: 120_000,
}, async () => {
  const result = await gate('');
  expect(result).toMatchObject({
    verdict: 'unhealthy',
    exitCode: 3,
    cause: 'connections-reset',
    resets: [{ target: 'app-to-store', connections: 1, passedBefore: true }],
  });
  const text = resultText(result, { width: 300 }).replaceAll('\u00a0', ' ');
  expect(text).toContain('the preview passed its checks until the gate set up its links');
  expect(text).toContain('ECONNRESET');
  expect(text).toContain('1 connection at app-to-store');
  expect(text).toMatch(/needs an error listener/);
});

it('an app that connects again is tested, and the reset is on record', { timeout: 120_000 }, async () => {
  const result = await gate("socket.on('error', () => { next = []; setTimeout(open, 50); });");
  expect(result).toMatchObject({ verdict: 'passed', resets: [{ connections: 1, passedBefore: true }] });
  expect(resultText(result)).not.toContain('set up');
});
