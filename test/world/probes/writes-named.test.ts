import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, type TestContext, test } from 'vitest';
import { checkOf } from '../../../src/core/checks/catalog.ts';
import type { HttpResponse } from '../../../src/core/checks/http/http-response.ts';
import { namedBy } from '../../../src/core/checks/writes/record-id.ts';
import { writesFindings } from '../../../src/core/verdict/judge/judge-writes.ts';
import { unreachable } from '../../../src/core/verdict/unreachable.ts';
import { probeOf } from '../../../src/world/probes/catalog.ts';
import { placeAt } from '../../contracts/probe.ts';

interface Shop {
  /** How the server responds to a read. */
  readonly read?: 'right' | 'fails' | 'loses' | 'changes';
  readonly page?: number;
}

/** The server chooses the ids: `POST /orders` responds with `{ order: { id } }` and `Location`. Closed at the end of the test that calls it. */
async function shop(
  { read = 'right', page = Number.POSITIVE_INFINITY }: Shop = {},
  atEnd: TestContext['onTestFinished'] = onTestFinished,
): Promise<number> {
  const orders = new Map<string, unknown>();
  // A write on a connection that has ended is not repeated, and a busy machine may pause for seconds.
  const server = createServer({ keepAliveTimeout: 60_000 }, async (request, response) => {
    let body = '';
    for await (const piece of request) body += String(piece);
    if (request.method === 'POST') {
      const id = `o/${orders.size + 1}`;
      orders.set(id, JSON.parse(body));
      return void response.writeHead(201, { location: `/orders/${encodeURIComponent(id)}` }).end(JSON.stringify({ order: { id } }));
    }
    if (read === 'fails') return void response.writeHead(500).end();
    if (request.url === '/orders') return void response.end(JSON.stringify([...orders.values()].slice(-page)));
    const found = orders.get(decodeURIComponent(request.url?.slice('/orders/'.length) ?? ''));
    if (found === undefined || read === 'loses') response.writeHead(404).end();
    else response.end(read === 'changes' ? '{"text":"other"}' : JSON.stringify(found));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  atEnd(() => {
    server.closeAllConnections();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

const named = (id: object) => ({ write: { path: '/orders', body: { text: '{content}' }, id }, read: { path: '/orders/{id}' } });
const open = (port: number, params: object) =>
  probeOf('writes').open(checkOf('writes').params.parse(params), placeAt(port, { timeoutMs: 1_000 }));
const soon = () => AbortSignal.timeout(20_000);

test.each([[{ json: 'order.id' }], [{ location: true }]])('records with an id from the server are read back by that id: %j', async (id) => {
  const probe = open(await shop(), named(id));
  expect(await probe.tryOut?.(soon())).toBeNull();
  for (let dueMs = 0; dueMs < 12; dueMs++) await probe.send(soon(), dueMs);
  expect(await probe.readBack?.(0, 1e9, soon())).toMatchObject({ acknowledged: 12, gone: 0, doubled: 0, changed: 0, unread: 0 });
  await probe.close();
});

test('a write whose response has no id is a failed probe, and not an acknowledged write', async () => {
  const params = checkOf('writes').params.parse(named({ json: 'data.id' }));
  const probe = open(await shop(), params);
  const result = await probe.send(soon(), 1);
  expect('response' in result && checkOf('writes').judge(params, result.response)).toBe('no id in the response');
  expect(await probe.readBack?.(0, 1e9, soon())).toMatchObject({ acknowledged: 0 });
  await probe.close();
});

// Each is tried for five seconds.
test.concurrent.for([
  ['fails', 'record 1 was written (201) and cannot be read: `GET /orders/{id}` responded 500'],
  ['loses', 'record 1 was written (201) and is not there: `GET /orders/{id}` responded 404'],
  ['changes', 'record 1 was written (201) and is not there as it was written: `GET /orders/{id}` responded 200'],
] as const)('a preview that %s what it reads is reported immediately', { timeout: 20_000 }, async ([read, message], { onTestFinished }) => {
  const probe = open(await shop({ read }, onTestFinished), named({ json: 'order.id' }));
  expect(await probe.tryOut?.(soon())).toBe(message);
  await probe.close();
  expect(unreachable(message).reason).toBe(
    `${message}, so nothing was injected; correct \`read\`, or set \`write.id\` to the place of the record's id in the response`,
  );
});

test('a list that looks like one page of several is reported as such', { timeout: 60_000 }, async () => {
  const params = { write: { path: '/orders', body: { key: '{id}', text: '{content}' } }, read: { path: '/orders', list: true } };
  const probe = open(await shop({ page: 50 }), params);
  for (let dueMs = 0; dueMs < 80; dueMs++) await probe.send(soon(), dueMs);
  const seen = await probe.readBack?.(0, 1e9, AbortSignal.timeout(1_500));
  await probe.close();
  expect(seen).toMatchObject({ acknowledged: 80, gone: 0, unread: 30, pageOf: 50 });
  const evidence = { plan: null, trial: { role: 'planned', of: null }, writes: [{ check: 'orders', ...seen }] };
  expect(writesFindings(evidence as never, [])).toMatchObject([
    {
      outcome: 'inconclusive',
      says: '30 of 80 acknowledged writes could not be read back: the list has at most 50 records, and further pages are not read; read one record at a time (`path: …/{id}`), or raise the limit of the list',
    },
  ]);
});

test.each<[object, Partial<HttpResponse>, string | null]>([
  [{ json: 'id' }, { body: '{"id":7}' }, '7'],
  [{ json: 'id' }, { body: '{"id":"a/b c"}' }, 'a%2Fb%20c'],
  [{ json: 'items.0.id' }, { body: '{"items":[{"id":"x"}]}' }, 'x'],
  [{ json: 'id' }, { body: '{"id":".."}' }, null],
  [{ json: 'id' }, { body: '{"id":""}' }, null],
  [{ json: 'id' }, { body: '{"id":{}}' }, null],
  [{ json: 'id' }, { body: '{"id":"a\\u0000b"}' }, null],
  [{ json: 'id' }, { body: `{"id":"${'a'.repeat(201)}"}` }, null],
  [{ json: 'toString.name' }, { body: '{}' }, null],
  [{ json: 'id' }, { body: 'no JSON' }, null],
  [{ location: true }, { headers: { location: 'https://a.test/orders/7?x' } }, '7'],
  [{ location: true }, { headers: { location: '/orders/7/' } }, '7'],
  [{ location: true }, { headers: { location: '/' } }, null],
  [{ location: true }, { headers: { location: '/orders/%2e%2e%2f' } }, '..%2F'],
  [{ location: true }, {}, null],
])('by %j the response %j names %j', (id, response, name) => {
  const full: HttpResponse = { status: 201, headers: {}, body: '', cut: false, ...response };
  expect(namedBy({ id } as never, full)).toBe(name);
});

test.each([
  [{ write: { path: '/o', body: 'x', id: { json: 'id' } }, read: { path: '/o/{id}' } }, 'each record must be different'],
  [{ write: { path: '/o', body: '{content}' }, read: { path: '/o/{id}' } }, 'each record must be different'],
  [
    { write: { path: '/o', body: '{id}', id: { json: 'id' } }, read: { path: '/o', list: true } },
    'the gate recognizes records on a list by',
  ],
  [{ write: { path: '/o', body: '{id}', id: { json: 'a..b' } }, read: { path: '/o/{id}' } }, 'names of keys'],
])('%j is refused', (params, message) => {
  expect(JSON.stringify(checkOf('writes').params.safeParse(params).error?.issues)).toContain(message);
});
