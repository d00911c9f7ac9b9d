import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { TrafficSpec } from '../../../src/core/model/config/traffic-spec.ts';
import { Host } from '../../../src/keeper/host.ts';
import type { KeeperClient } from '../../../src/world/keeper/client.ts';
import { backgroundTraffic } from '../../../src/world/traffic/background.ts';
import { freePort } from '../probes/raw-server.ts';

const patience = (): AbortSignal => AbortSignal.timeout(5_000);
const spec = (params: object = {}, ratePerSecond = 100): TrafficSpec => ({
  params: { method: 'GET', path: '/', status: '2xx', ...params },
  ratePerSecond,
});

/** A server that counts requests, and responds as configured. */
async function server(status: number, headers: Record<string, string> = {}) {
  const urls: string[] = [];
  const http = createServer((request, response) => {
    urls.push(`${request.headers['x-preview'] ?? ''} ${request.url}`);
    response.writeHead(status, headers).end();
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    http.closeAllConnections();
    http.close();
  });
  return { url: `http://127.0.0.1:${(http.address() as { port: number }).port}/`, urls };
}

/** The host of the keeper, in this process. */
function hosted(preview: string, traffic: readonly TrafficSpec[]) {
  const host = new Host();
  onTestFinished(() => host.close());
  const keeper = { ask: (request) => host.handle(request) as never } as Pick<KeeperClient, 'ask'>;
  return { ...backgroundTraffic({ preview, previewHeaders: { 'X-Preview': 'yes' }, traffic }, keeper), host };
}

async function until(isDone: () => boolean): Promise<void> {
  for (let waited = 0; !isDone() && waited < 200; waited++) await sleep(50);
}

describe('the load of `traffic`', () => {
  test('stops as soon as the run ends, before its counts are requested', async () => {
    const { url, urls } = await server(200);
    const { start, host } = hosted(url, [spec()]);
    const run = new AbortController();
    start(run.signal);
    await until(() => urls.length >= 5);
    run.abort();
    const sentUntilNow = async () => (await host.handle({ ask: 'traffic.counts', traffic: 'traffic 1' })) as { visitors?: number };
    const { visitors } = await sentUntilNow();
    await sleep(500);
    expect(visitors).toBeGreaterThanOrEqual(5);
    expect((await sentUntilNow()).visitors).toBe(visitors);
  });

  test('is sent until the run ends, stops then, and is counted by class', async () => {
    const { url, urls } = await server(200);
    const traffic = hosted(url, [spec({ path: '/orders/{id}?secret=1' }), spec({ path: '/b' })]);
    const run = new AbortController();
    traffic.start(run.signal);
    await until(() => urls.filter((one) => one.endsWith('/b')).length >= 20);
    run.abort();
    const all = await traffic.sent(patience());
    await sleep(1_000);
    // A busy server may still receive earlier requests; a load that did not stop would have sent many more within a second.
    expect(urls.length).toBeLessThanOrEqual(all.reduce((sum, { requests }) => sum + requests, 0));
    expect(all).toMatchObject([
      { request: 'GET /orders/{id}', ratePerSecond: 100, rejectedWith: 0 },
      { request: 'GET /b', ratePerSecond: 100, rejectedWith: 0 },
    ]);
    for (const { requests, responses } of all) {
      expect(Object.keys(responses)).toEqual(['2xx']);
      expect(responses['2xx']).toBeGreaterThan(0);
      expect(responses['2xx']).toBeLessThanOrEqual(requests);
    }
    expect(urls.every((one) => one.startsWith('yes /'))).toBe(true);
    const orders = urls.filter((one) => one.includes('orders'));
    expect(new Set(orders).size).toBe(orders.length);
  });

  test('that a preview rejects or redirects is only counted, and stays at its origin', async () => {
    const elsewhere = await server(200);
    const [refusing, moving] = [await server(401), await server(302, { location: elsewhere.url })];
    const run = new AbortController();
    const both = [refusing, moving].map(({ url }) => hosted(url, [spec()]));
    for (const one of both) one.start(run.signal);
    await until(() => refusing.urls.length >= 10 && moving.urls.length >= 10);
    run.abort();
    const [refused, moved] = (await Promise.all(both.map((one) => one.sent(patience())))).flat();
    expect(refused).toMatchObject({ rejectedWith: 401, responses: { '4xx': expect.any(Number) } });
    expect(moved).toMatchObject({ rejectedWith: 302, responses: { '3xx': expect.any(Number) } });
    expect(elsewhere.urls).toEqual([]);
  });

  test('needs no preview and no keeper: the run goes on', async () => {
    const run = new AbortController();
    const dead = hosted(`http://127.0.0.1:${await freePort()}/`, [spec()]);
    dead.start(run.signal);
    await sleep(200);
    const lost = backgroundTraffic(
      { preview: 'http://127.0.0.1:1/', previewHeaders: {}, traffic: [spec()] },
      { ask: () => Promise.reject(new Error('the keeper has ended')) },
    );
    lost.start(run.signal);
    run.abort();
    expect(await dead.sent(patience())).toMatchObject([{ responses: {}, rejectedWith: 0 }]);
    expect(await lost.sent(patience())).toEqual([]);
  });

  test('is not sent when the run has ended before, or when the config has none', async () => {
    const { url, urls } = await server(200);
    const late = hosted(url, [spec()]);
    late.start(AbortSignal.abort());
    const none = hosted(url, []);
    none.start(new AbortController().signal);
    await sleep(200);
    expect([await late.sent(patience()), await none.sent(patience()), urls]).toEqual([[], [], []]);
  });
});
