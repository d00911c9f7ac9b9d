import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { ClientRequest } from '../../../../src/core/checks/http/client-request.ts';
import { http as check } from '../../../../src/core/checks/http.ts';
import { http } from '../../../../src/world/probes/http.ts';
import { startTraffic } from '../../../../src/world/traffic/traffic.ts';
import { requestWithoutLoad } from '../../../../src/world/traffic/without-load.ts';
import { placeAt } from '../../../contracts/probe.ts';

interface Received {
  readonly url: string;
  readonly key: string;
  readonly body: string;
}

/** A server that keeps the requests that it received. */
async function recorder(status = 200): Promise<{ port: number; received: Received[] }> {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    received.push({ url: request.url ?? '', key: String(request.headers['x-key'] ?? ''), body: await text(request) });
    response.writeHead(status).end('ok');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { port: (server.address() as { port: number }).port, received };
}

const params = { method: 'POST', path: '/orders?key={id}', send: { headers: { 'x-key': '{id}' }, body: { id: '{id}', same: '{{id}}' } } };
const clientOf = (): ClientRequest => {
  const request = check.requests?.(check.params.parse(params));
  if (request === undefined) throw new TypeError('the check has no request');
  return request;
};

function expectFreshIds(received: readonly Received[], least: number): void {
  const ids = received.map(({ key }) => key);
  expect(ids.length).toBeGreaterThanOrEqual(least);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { url, key, body } of received) {
    expect(key).toMatch(/^cg[0-9a-f]{12}-\d{8}$/);
    expect(url).toBe(`/orders?key=${key}`);
    expect(JSON.parse(body)).toEqual({ id: key, same: '{id}' });
  }
}

describe('`{id}` in an http check', () => {
  test('is a new id in each request of each check', async () => {
    const { port, received } = await recorder();
    const probes = [1, 2].map(() => http.open(check.params.parse(params), placeAt(port)));
    const signal = AbortSignal.timeout(10_000);
    await Promise.all(probes.flatMap((probe) => Array.from({ length: 20 }, () => probe.send(signal))));
    await Promise.all(probes.map((probe) => probe.close()));
    expectFreshIds(received, 40);
  });

  test('is a new id for each client of a traffic fault', async () => {
    const { port, received } = await recorder();
    const running = startTraffic({ ratePerSecond: 100 }, `http://127.0.0.1:${port}/`, { requests: [clientOf()], forwardedFor: true });
    for (let waited = 0; received.length < 20 && waited < 100; waited++) await sleep(100);
    await running.stop();
    expectFreshIds(received.slice(0, 20), 20);
  });

  test('is a new id in each request that is sent before a traffic fault', async () => {
    const { port, received } = await recorder(503);
    await requestWithoutLoad(
      `http://127.0.0.1:${port}/`,
      [{ request: clientOf(), judge: () => 'status 503' }],
      AbortSignal.timeout(10_000),
    );
    expectFreshIds(received, 3);
  });
});
