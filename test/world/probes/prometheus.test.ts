import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { prometheus } from '../../../src/world/probes/prometheus.ts';
import { placeAt, probeContract } from '../../contracts/probe.ts';

const up = '{"status":"success","data":{"resultType":"scalar","result":[1795989560.825,"1"]}}';
const healthy = createServer((_, response) => response.end(up)).listen(0, '127.0.0.1');
await once(healthy, 'listening');
afterAll(() => void healthy.close());
const at = (one: number) => ({ to: `http://127.0.0.1:${one}`, query: 'up', 'at-least': 1 });

probeContract(prometheus, { good: () => at((healthy.address() as AddressInfo).port), hanging: at, dead: (free) => [at(free), 'refused'] });

test('sends the query below the path of the server, with the headers of the check and without those of the preview', async () => {
  const seen: unknown[] = [];
  const server = createServer(({ url, headers: { authorization, 'x-key': key } }, response) => {
    seen.push([url, authorization, key]);
    response.end(up);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const params = { to: `http://127.0.0.1:${port}/metrics/`, query: 'rate(a{b="c&d"}[1m]) > 0', headers: { Authorization: 'Bearer x' } };
  const probe = prometheus.open(params, placeAt(1, { headers: { 'x-key': 'k' } }));
  expect(await probe.send(AbortSignal.timeout(20_000))).toMatchObject({ response: { status: 200, body: up } });
  await probe.close();
  expect(seen).toEqual([[`/metrics/api/v1/query?query=${encodeURIComponent(params.query)}`, 'Bearer x', undefined]]);
});
