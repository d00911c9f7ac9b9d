import { createServer, type RequestListener } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { clientRequests } from '../../../src/core/checks/http/client-requests.ts';
import { http } from '../../../src/core/checks/http.ts';
import type { Config } from '../../../src/core/model/config/config.ts';
import type { Effect } from '../../../src/core/model/plan/effect.ts';
import { Host } from '../../../src/keeper/host.ts';
import type { Driver } from '../../../src/world/drivers/driver.ts';
import type { DriverContext } from '../../../src/world/drivers/driver-context.ts';
import { previewKind } from '../../../src/world/drivers/preview.ts';
import type { KeeperClient } from '../../../src/world/keeper/client.ts';
import { freePort } from '../probes/raw-server.ts';

const surge: Effect = { way: 'traffic', kind: 'surge', params: { rate: 50 }, seed: 's' };
/** Enough for a busy machine. */
const soon = () => AbortSignal.timeout(20_000);

/** The parts of the keeper, in this process. */
function handOn(preview: string, config: Partial<Config> = {}): Driver {
  const host = new Host();
  onTestFinished(() => host.close());
  const keeper = { pid: process.pid, ask: (request: never) => host.handle(request) } as unknown as KeeperClient;
  return previewKind.driver({ kind: 'preview', name: 'preview' }, {
    keeper,
    preview,
    clients: (effect: Effect) => clientRequests({ previewHeaders: {}, checks: [], faults: [], ...config }, effect),
  } as unknown as DriverContext);
}

async function preview(answer: RequestListener = (_, response) => response.end('ok')): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as { port: number }).port}/`;
}

test('a surge is observed when clients have reached the preview, and removed when none is left', async () => {
  const driver = handOn(await preview());
  const undo = await driver.prepare(surge, 's1.f1', soon());
  expect(undo).toMatchObject({
    id: 's1.f1',
    target: 'preview',
    kind: 'traffic.stop',
    state: { traffic: 's1.f1', keeper: { pid: process.pid } },
  });
  await driver.apply(surge, undo, soon());
  const felt = await driver.observeEffect(surge, undo, soon());
  expect(felt.ok).toBe(true);
  expect(felt.numbers.reached).toBeGreaterThan(0);
  await driver.undo(undo, soon());
  await driver.undo(undo, soon());
  expect(await driver.verifyRemoved(surge, undo, soon())).toMatchObject({ ok: true, numbers: { open: 0 } });
});

test('a surge without a reachable preview is not observed', async () => {
  const driver = handOn(`http://127.0.0.1:${await freePort()}/`);
  const undo = await driver.prepare(surge, 's1.f1', soon());
  await driver.apply(surge, undo, soon());
  expect(await driver.observeEffect(surge, undo, AbortSignal.timeout(400))).toMatchObject({
    ok: false,
    says: 'no client reached the preview',
  });
  await driver.undo(undo, soon());
});

test('an undo of a fault that was not injected does nothing', async () => {
  const driver = handOn(await preview());
  const undo = await driver.prepare(surge, 's1.f1', soon());
  await driver.undo(undo, soon());
  expect(await driver.verifyRemoved(surge, undo, soon())).toMatchObject({ ok: true });
});

/** A check of `path` that sends `headers`. */
const checkOf = (path: string, headers: Record<string, string> = {}, more: object = {}) => [
  {
    name: 'page',
    kind: 'http',
    params: http.params.parse({ path, send: { headers }, ...more }) as never,
    ratePerSecond: 20,
    timeoutMs: 2_000,
    steady: { success: 0.99, percentiles: [] },
    during: { success: 0.99, percentiles: [] },
    recoversMs: 10_000,
  },
];

const after = (requests: number, status: number): RequestListener => {
  let seen = 0;
  return (_, response) => response.writeHead(seen++ < requests ? 200 : status).end('x');
};
const needsKey: RequestListener = ({ headers }, response) => response.writeHead(headers['x-key'] === 'k' ? 200 : 401).end('x');
const noFront: RequestListener = ({ url }, response) => response.writeHead(url === '/api' ? 200 : 404).end('x');
const login: RequestListener = ({ headers }, response) =>
  headers['x-key'] === 'k' ? response.end('shop') : response.writeHead(307, { location: 'https://login.example/' }).end();
const loginPage: RequestListener = ({ headers }, response) => response.end(headers['x-key'] === 'k' ? 'shop' : 'please sign in');

/** The observed effect of a surge of 200/s after 60 requests. */
async function surgeOn(answer: RequestListener, config: Partial<Config>, params = {}): Promise<string> {
  let requests = 0;
  const counted: RequestListener = (request, response) => {
    requests++;
    return answer(request, response);
  };
  const driver = handOn(await preview(counted), config);
  const effect = { ...surge, params: { rate: 200, ...params } };
  const undo = await driver.prepare(effect, 's1.f1', soon()).catch((error: Error) => error);
  if (undo instanceof Error) return undo.message;
  await driver.apply(effect, undo, soon());
  await expect.poll(() => requests, { timeout: 20_000 }).toBeGreaterThan(60);
  // The responses to those requests arrive.
  await sleep(100);
  const { ok, says } = await driver.observeEffect(effect, undo, soon());
  await driver.undo(undo, soon());
  return ok ? 'observed' : says;
}

test.each<[string, RequestListener, Partial<Config>, object, RegExp]>([
  ['requests with the key of the check', needsKey, { checks: checkOf('/', { 'x-key': 'k' }) }, {}, /^observed$/],
  ['requests with the headers of the preview', needsKey, { checks: checkOf('/'), previewHeaders: { 'X-Key': 'k' } }, {}, /^observed$/],
  [
    'requests without a key',
    needsKey,
    { checks: checkOf('/') },
    {},
    /^the clients got status 401: their requests did not reach the paths of the checks$/,
  ],
  ['requests for the path of the check', noFront, { checks: checkOf('/api') }, {}, /^observed$/],
  ['requests for another path', noFront, { checks: checkOf('/api') }, { path: '/' }, /^the clients got status 404/],
  ['redirects to a login page', login, { checks: checkOf('/') }, {}, /^the clients got a redirect to a login page/],
  [
    'responses with a login page and status 200',
    loginPage,
    { checks: checkOf('/', {}, { contains: 'shop' }) },
    {},
    /does not accept \(body\)/,
  ],
  ['a rate limit that the baseline nearly reaches', after(5, 429), { checks: checkOf('/') }, {}, /^the clients got status 429/],
  ['a rate limit that only the surge reaches', after(40, 429), { checks: checkOf('/') }, {}, /^observed$/],
  ['a preview that fails under load', after(2, 503), { checks: checkOf('/') }, {}, /^observed$/],
  ['a path that always fails', after(0, 500), { checks: checkOf('/') }, {}, /^the clients got only statuses of 500 or more/],
])('a surge is judged by its responses: %s', async (_, answer, config, params, expected) => {
  expect(await surgeOn(answer, config, params)).toMatch(expected);
});
