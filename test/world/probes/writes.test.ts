import { setTimeout as sleep } from 'node:timers/promises';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkOf } from '../../../src/core/checks/catalog.ts';
import { writes as check } from '../../../src/core/checks/writes.ts';
import type { CheckSpec } from '../../../src/core/model/config/check-spec.ts';
import { readBackAll } from '../../../src/world/load/read-back-all.ts';
import { startLoad } from '../../../src/world/load/start-load.ts';
import { probeOf } from '../../../src/world/probes/catalog.ts';
import { WriteLog } from '../../../src/world/probes/writes/write-log.ts';
import { writes } from '../../../src/world/probes/writes.ts';
import { placeAt, probeContract } from '../../contracts/probe.ts';
import { type Conduct, type Orders, ordersServer } from './orders.ts';
import { rawServer } from './raw-server.ts';

const write = { path: '/orders', body: { id: '{id}', text: '{content}' } };
const single = { write, read: { path: '/orders/{id}' } };
const list = { write, read: { path: '/orders?run={run}', list: true } };
const forever = 1e9;

probeContract(writes, { good: () => single, hanging: () => single, dead: () => [single, 'refused'] });

const opened = (port: number, params: object = single, timeoutMs = 1_000) =>
  writes.open(check.params.parse(params), placeAt(port, { timeoutMs }));

/** Sends this number of writes, due at 0, 1, 2, … ms, or further apart. */
async function writeAll(port: number, times: number, params: object = single, apartMs = 1) {
  const probe = opened(port, params);
  await Promise.all(Array.from({ length: times }, (_, index) => probe.send(AbortSignal.timeout(20_000), index * apartMs)));
  return probe;
}

async function outcome(orders: Orders, times: number, params: object = single) {
  const probe = await writeAll(orders.port, times, params);
  const seen = await probe.readBack?.(0, forever, AbortSignal.timeout(20_000));
  await probe.close();
  return seen;
}

/** Removes the records of these writes. */
function lose(orders: Orders, numbers: readonly number[]): void {
  const ids = numbers.map((number) => orders.written[number]);
  for (const id of ids)
    orders.rows.splice(
      orders.rows.findIndex((row) => row.id === id),
      1,
    );
}

const clean = { gone: 0, doubled: 0, changed: 0, unread: 0, firstBadMs: null, lastBadMs: null };

describe.each([
  ['one by one', single],
  ['from a list', list],
])('records read back %s', (_, params) => {
  test('are all present if the server stores them', async () => {
    const orders = await ordersServer(() => ({}));
    expect(await outcome(orders, 45, params)).toEqual({ acknowledged: 45, ...clean });
    expect(new Set(orders.written).size).toBe(45);
    // On a busy machine a read may time out and be repeated.
    const needed = params === list ? 1 : 45;
    expect(orders.reads).toBeGreaterThanOrEqual(needed);
    expect(orders.reads).toBeLessThanOrEqual(needed + 5);
  });

  test('are counted as missing, doubled or changed if the server does not store them', async () => {
    const all: Conduct[] = [{}, { copies: 0 }, { copies: 2 }, { text: 'altered' }, { copies: 0 }, {}, {}];
    const orders = await ordersServer((number) => all[number] ?? {});
    const seen = await outcome(orders, all.length, params);
    expect(seen).toMatchObject({ acknowledged: 7, gone: 2, doubled: 1, changed: 1, unread: 0 });
  });

  test('may become visible shortly after the acknowledgement', async () => {
    const orders = await ordersServer((number) => (number % 2 === 0 ? {} : { lateMs: 500 }));
    expect(await outcome(orders, 5, params)).toEqual({ acknowledged: 5, ...clean });
  });

  test('are read again if the server has not recovered', async () => {
    const orders = await ordersServer(() => ({}));
    const probe = await writeAll(orders.port, 5, params);
    orders.sick = 503;
    setTimeout(() => {
      orders.sick = null;
    }, 400);
    expect(await probe.readBack?.(0, forever, AbortSignal.timeout(20_000))).toEqual({ acknowledged: 5, ...clean });
    await probe.close();
  });

  test('are unread if the server refuses every read, without waiting for the time limit', async () => {
    const orders = await ordersServer(() => ({}));
    const probe = await writeAll(orders.port, 5, params);
    orders.sick = 500;
    const startMs = performance.now();
    expect(await probe.readBack?.(0, forever, AbortSignal.timeout(500))).toEqual({ acknowledged: 5, ...clean, unread: 5 });
    expect(performance.now() - startMs).toBeLessThan(10_000);
    await probe.close();
  });

  test('give no finding if they were not acknowledged', async () => {
    const kept = fc.constant<Conduct>({});
    const refused = fc.record({
      copies: fc.nat({ max: 3 }),
      text: fc.constantFrom('altered', ''),
      status: fc.constantFrom(null, 200, 202, 409, 503),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(kept, refused), { maxLength: 12 }), async (all) => {
        const orders = await ordersServer((number) => all[number] ?? {});
        const probe = opened(orders.port, { ...params, write: { ...write, status: 201 } });
        const asked = await Promise.all(all.map((_, dueMs) => probe.send(AbortSignal.timeout(60), dueMs)));
        const acknowledged = asked.filter((one) => 'response' in one && one.response.status === 201).length;
        expect(await probe.readBack?.(0, forever, AbortSignal.timeout(20_000))).toEqual({ acknowledged, ...clean });
        expect(new Set(orders.written).size).toBe(orders.written.length);
        await probe.close();
      }),
      { numRuns: 12 },
    );
  });
});

describe.each([
  ['one by one', single],
  ['from a list', list],
])('records of earlier scenarios, read back %s', (_, params) => {
  test('count when they are lost later, once, with the time at which they were written', async () => {
    const orders = await ordersServer(() => ({}));
    const probe = await writeAll(orders.port, 10, params, 1_000);
    expect(await probe.readBack?.(0, 6_000, AbortSignal.timeout(5_000))).toEqual({ acknowledged: 6, ...clean });
    lose(orders, [1, 4, 7]);
    expect(await probe.readBack?.(6_000, 9_000, AbortSignal.timeout(10_000))).toMatchObject({
      acknowledged: 9,
      gone: 3,
      earlier: { acknowledged: 6, bad: 2 },
      firstBadMs: 1_000,
      lastBadMs: 7_000,
    });
    expect(await probe.readBack?.(9_000, forever, AbortSignal.timeout(5_000))).toEqual({
      acknowledged: 7,
      ...clean,
      earlier: { acknowledged: 6, bad: 0 },
    });
    await probe.close();
  });

  test('do not count when they cannot be read, and are not waited for', async () => {
    const orders = await ordersServer(() => ({}));
    const probe = await writeAll(orders.port, 5, params);
    await probe.readBack?.(0, forever, AbortSignal.timeout(5_000));
    orders.sick = 503;
    const startMs = performance.now();
    expect(await probe.readBack?.(forever, 2 * forever, AbortSignal.timeout(20_000))).toEqual({ acknowledged: 0, ...clean });
    expect(performance.now() - startMs).toBeLessThan(10_000);
    await probe.close();
  });
});

test('records that could not be read after their scenario are not counted after a later one', async () => {
  const orders = await ordersServer(() => ({ copies: 0 }));
  const probe = await writeAll(orders.port, 5);
  expect(await probe.readBack?.(0, forever, AbortSignal.abort())).toMatchObject({ acknowledged: 5, unread: 5 });
  expect(await probe.readBack?.(forever, 2 * forever, AbortSignal.timeout(5_000))).toEqual({ acknowledged: 0, ...clean });
  await probe.close();
});

test('of many earlier records that are read one by one, only a bounded number is read', async () => {
  const orders = await ordersServer(() => ({}));
  // A thousand requests on a busy machine: one of them may take longer than a second.
  const probe = opened(orders.port, single, 40_000);
  for (let written = 0; written < 1_050; written += 50)
    await Promise.all(Array.from({ length: 50 }, (_, index) => probe.send(AbortSignal.timeout(40_000), written + index)));
  const seen = await probe.readBack?.(forever, 2 * forever, AbortSignal.timeout(50_000));
  expect(seen).toMatchObject({ acknowledged: 1_000, gone: 0, earlier: { acknowledged: 1_000 } });
  expect(orders.reads).toBeLessThan(1_040);
  await probe.close();
});

test('the warm-up also writes, and its records are not read back', async () => {
  const orders = await ordersServer(() => ({ copies: 0 }));
  const probe = opened(orders.port);
  await probe.send(AbortSignal.timeout(20_000));
  expect(await probe.readBack?.(0, forever, AbortSignal.timeout(5_000))).toMatchObject({ acknowledged: 0 });
  expect(orders.written).toHaveLength(1);
  await probe.close();
});

test('two checks of one preview never write the same record', async () => {
  const orders = await ordersServer(() => ({}));
  await Promise.all([outcome(orders, 5), outcome(orders, 5)]);
  expect(new Set(orders.written).size).toBe(10);
});

test('a write is not repeated on a new connection, even with PUT; a read is', async () => {
  const seen: string[] = [];
  // The server closes a connection at its second request.
  const port = await rawServer((socket) => {
    let requests = 0;
    socket.on('data', (data) => {
      seen.push(data.toString().split(' ', 1)[0] ?? '');
      if (requests++ === 0) socket.write('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok');
      else socket.destroy();
    });
  });
  const probe = opened(port, { write: { method: 'PUT', path: '/o/{id}' }, read: { path: '/o/{id}', contains: 'ok' } });
  expect(await probe.send(AbortSignal.timeout(20_000), 0)).toHaveProperty('response');
  expect(await probe.send(AbortSignal.timeout(20_000), 1)).toHaveProperty('failure');
  expect(seen).toEqual(['PUT', 'PUT']);
  expect(await probe.readBack?.(0, forever, AbortSignal.timeout(5_000))).toEqual({ acknowledged: 1, ...clean });
  await probe.close();
});

test('under load the records of every writing check are read back, by the time at which they were due', async () => {
  const orders = await ordersServer((number) => (number % 3 === 0 ? { copies: 2 } : {}));
  const clock = { now: () => performance.now(), sleep: (ms: number, signal: AbortSignal) => sleep(ms, undefined, { signal }) };
  const loaded = (name: string, kind: string, params: object) => ({
    spec: { name, kind, ratePerSecond: 50, timeoutMs: 1_000 } as CheckSpec,
    probe: probeOf(kind).open(checkOf(kind).params.parse(params), placeAt(orders.port)),
    judge: (response: unknown) => checkOf(kind).judge(checkOf(kind).params.parse(params), response),
  });
  const traffic = [loaded('orders', 'writes', list), loaded('home', 'http', { path: '/orders?run=x' })];
  const fromMs = clock.now();
  const load = startLoad(traffic, clock, new AbortController().signal);
  setTimeout(() => load.stop(), 600);
  let good = 0;
  for await (const samples of load.samples) good += samples.filter((one) => one.check === 'orders' && one.failure === null).length;
  const [seen, ...others] = await readBackAll(traffic, fromMs, clock.now(), AbortSignal.timeout(5_000));
  expect(others).toEqual([]);
  expect(seen).toMatchObject({ check: 'orders', acknowledged: good, gone: 0, changed: 0, unread: 0 });
  expect(good).toBeGreaterThan(10);
  expect(seen?.doubled).toBe(orders.written.filter((_, number) => number % 3 === 0).length);
  expect(seen?.firstBadMs).toBeGreaterThanOrEqual(fromMs);
  await Promise.all(traffic.map(({ probe }) => probe.close()));
});

test('the log of writes is bounded: beyond 100,000 records the oldest are forgotten', () => {
  const log = new WriteLog();
  for (let number = 0; number < 100_005; number++) log.acknowledge({ number, dueMs: number });
  const taken = log.before(forever);
  expect(taken).toHaveLength(100_000);
  expect(taken[0]?.number).toBe(5);
});
