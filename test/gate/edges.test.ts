import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { planOf } from '../../src/core/plan/plan.ts';
import { parseResult, resultJson } from '../../src/core/report/json.ts';
import { resultText } from '../../src/core/report/text.ts';
import { runGate } from '../../src/gate.ts';
import { openConfig } from '../../src/world/config/open-config.ts';
import { programs } from '../programs.ts';
import { node } from '../world/process/children.ts';

/** Ports that are given at random are no lasting edges. */
async function lastingPort(): Promise<number> {
  for (let port = 20_000 + (process.pid % 9_000); port < 32_000; port += 1) {
    const server = createServer();
    const isFree = await new Promise<boolean>((done) =>
      server.once('error', () => done(false)).listen(port, '127.0.0.1', () => done(true)),
    );
    await new Promise((down) => server.close(down));
    if (isFree && !given.has(port)) {
      given.add(port);
      return port;
    }
  }
  throw new Error('no port is free');
}
const given = new Set<number>();

const upstream = (port: number) =>
  node(
    `require('node:http').createServer((_, r) => setTimeout(() => r.end('ok'), 20)).listen(${port}, '127.0.0.1', () => console.log('up'))`,
  );

/** Every request is passed on to both servers; the second one is asked over a new connection each time. */
const app = (port: number, cache: number, payments: number) =>
  node(`const http = require('node:http');
    const agent = new http.Agent({ keepAlive: true });
    const ask = (port, agent) => new Promise((done, fail) => http.get({ port, host: '127.0.0.1', agent }, (r) => r.resume().on('end', done)).on('error', fail));
    http.createServer((_, response) => ask(${cache}, agent).then(() => ask(${payments}, false)).then(() => response.end('ok'), () => response.writeHead(502).end()))
      .listen(${port}, '127.0.0.1', () => console.log('up'))`);

it('names the connection that the base did not have, and how the change survives its outage', { timeout: 120_000 }, async () => {
  const [port, link, cache, payments] = [await lastingPort(), await lastingPort(), await lastingPort(), await lastingPort()];
  await Promise.all([upstream(cache), upstream(payments)]);
  await app(port, cache, link);
  const dir = await mkdtemp(join(tmpdir(), 'edges-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  await writeFile(
    join(dir, 'chaos.yml'),
    `version: 1
name: shop
preview: http://127.0.0.1:${port}
targets: { to-payments: { link: { listen: 127.0.0.1:${link}, to: 127.0.0.1:${payments} } } }
checks: [{ name: checkout, http: { path: / }, rate: 50/s, steady: { success: 90% } }]
faults: [{ fault: refuse, on: to-payments, lasts: 2s }]
plan: { scenarios: 1, budget: 2m, shrink: { tries: 0 } }
`,
  );
  const { config } = await openConfig({ workspace: dir, path: 'chaos.yml', env: {} });
  const options = {
    config,
    plan: planOf(config, 'seed'),
    home: programs,
    workspace: dir,
    reportDir: join(dir, 'report'),
    stateDir: join(dir, 'state'),
    signal: new AbortController().signal,
    run: { id: '1', attempt: 1, commit: '', startedAt: '2026-01-01T00:00:00.000Z' },
  };
  const here = await runGate({
    ...options,
    // The base had the connection to the cache alone.
    baseline: parseResult(
      resultJson({
        ...(await import('../fixtures/results/passed.ts')).passed,
        edges: { looked: true, known: [{ key: '', kind: 'program', from: 'x', to: { host: '127.0.0.1', port: cache }, missed: 0 }] },
      }),
    ),
  });
  expect(here.edges?.looked).toBe(true);
  expect(here.edges?.known.map(({ kind, to, target, missed, carried }) => [kind, to.port, target, missed, carried])).toEqual(
    expect.arrayContaining([
      ['link', payments, 'to-payments', undefined, true],
      ['program', cache, undefined, 0, undefined],
    ]),
  );
  expect(here.comparison?.edges).toMatchObject([
    { change: 'connection', to: { port: payments }, target: 'to-payments', failed: [{ faults: ['refuse'] }] },
  ]);
  expect(resultText(here, { width: 1000 })).toContain(
    `This change adds a connection to 127.0.0.1:${payments}. When it is refusing, checkout fails.`,
  );
});
