import { createServer } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { ClientRequest } from '../../../src/core/checks/http/client-request.ts';
import type { Traffic } from '../../../src/core/model/plan/traffic.ts';
import { type Clients, forwardedAddress } from '../../../src/world/traffic/clients.ts';
import { type RunningTraffic, startTraffic } from '../../../src/world/traffic/traffic.ts';
import { freePort, rawServer } from '../probes/raw-server.ts';

const get: ClientRequest = { method: 'GET', path: '/', headers: {}, body: null, status: '2xx' };
const plain: Clients = { requests: [get], forwardedFor: false };

const send = (traffic: Traffic, port: number, clients = plain): RunningTraffic => {
  const running = startTraffic(traffic, `http://127.0.0.1:${port}/`, clients);
  onTestFinished(async () => void (await running.stop()));
  return running;
};

async function httpServer(body: string): Promise<{ port: number; paths: string[]; left: () => number }> {
  const paths: string[] = [];
  let left = 0;
  const server = createServer((request, response) => {
    paths.push(`${request.headers.host} ${request.url}`);
    response.once('close', () => {
      if (!response.writableFinished) left++;
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { port: (server.address() as { port: number }).port, paths, left: () => left };
}

/** A server that notes when each connection arrived. */
async function countsConnections(): Promise<{ server: number; bursts: number[]; open: () => number }> {
  const bursts: number[] = [];
  const sockets = new Set<Socket>();
  const server = createServer({ keepAliveTimeout: 60_000 }, (_, response) => response.end('ok'));
  server.on('connection', (socket) => {
    bursts.push(performance.now());
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { server: (server.address() as { port: number }).port, bursts, open: () => sockets.size };
}

describe('startTraffic', () => {
  test('a surge sends requests for its path at its rate, until it is stopped', async () => {
    const { port, paths } = await httpServer('hello');
    const running = send({ ratePerSecond: 200 }, port, { ...plain, requests: [{ ...get, path: '/shop?x=1' }] });
    const startMs = performance.now();
    await vi.waitFor(() => expect(running.counts().answers).toBeGreaterThanOrEqual(180), 40_000);
    const end = await running.stop();
    // A busy machine sends them late, and never more of them.
    expect(end.visitors).toBeLessThanOrEqual(20 + 0.2 * (performance.now() - startMs));
    expect(end).toMatchObject({ open: 0, dropped: 0, errors: 0, abandoned: 0, reached: expect.any(Number) });
    expect(end.bytes).toBe(5 * (end.answers ?? 0));
    expect(new Set(paths)).toEqual(new Set([`127.0.0.1:${port} /shop?x=1`]));
    await sleep(300);
    expect(paths.length).toBeLessThanOrEqual(end.visitors ?? 0);
  });

  test('a herd reconnects at once, over new connections, and is gone when it is stopped', async () => {
    const { server, bursts, open } = await countsConnections();
    const running = send({ connections: 40, reconnectEveryMs: 1_000 }, server);
    await vi.waitFor(() => expect(bursts.length).toBe(120), { timeout: 10_000 });
    const starts = [0, 40, 80].map((from) => bursts.slice(from, from + 40));
    // All of a herd come within a moment, and the next herd a second later.
    for (const one of starts) expect((one.at(-1) ?? 0) - (one[0] ?? 0)).toBeLessThan(900);
    expect((starts[1]?.[0] ?? 0) - (starts[0]?.[0] ?? 0)).toBeGreaterThan(700);
    expect(open()).toBeLessThanOrEqual(80);
    const end = await running.stop();
    expect(end).toMatchObject({ open: 0, dropped: 0, abandoned: 0 });
    expect(end.answers).toBeGreaterThanOrEqual(80);
    await vi.waitFor(() => expect(open()).toBe(0), 20_000);
  });

  test('a herd that gets no response leaves with the next one', async () => {
    const port = await rawServer(() => {});
    const running = send({ connections: 10, reconnectEveryMs: 1_000 }, port);
    await vi.waitFor(() => expect(running.counts().visitors).toBe(30), { timeout: 10_000 });
    expect(running.counts().open).toBe(10);
    expect(running.counts().errors).toBeGreaterThanOrEqual(10);
    expect((await running.stop()).open).toBe(0);
  });

  test('slow clients send one byte at a time, and are replaced when they disconnect', async () => {
    const received: string[] = [];
    const port = await rawServer((socket, number) => {
      received[number] = '';
      socket.on('data', (data) => {
        received[number] += data.toString('latin1');
      });
      if (number === 0) setTimeout(() => socket.destroy(), 200);
    });
    const running = send({ connections: 20, sendBytesPerSecond: 10, readBytesPerSecond: 10 }, port);
    await sleep(900);
    expect(running.counts()).toMatchObject({ reached: 20, open: 19 });
    for (const text of received.slice(1)) {
      expect('GET / HTTP/1.1\r\n'.startsWith(text)).toBe(true);
      expect(text.length).toBeGreaterThanOrEqual(5);
      expect(text.length).toBeLessThanOrEqual(12);
    }
    await vi.waitFor(() => expect(running.counts()).toMatchObject({ visitors: 21, open: 20, errors: 1 }), 20_000);
    expect(await running.stop()).toMatchObject({ open: 0 });
  });

  test('a slow reader reads the response at its rate', async () => {
    const { port } = await httpServer('x'.repeat(2_000_000));
    const running = send({ connections: 1, readBytesPerSecond: 1_000 }, port);
    await sleep(1_000);
    const { bytes = 0 } = running.counts();
    expect(bytes).toBeGreaterThan(300);
    expect(bytes).toBeLessThan(2_000);
  });

  test.each([0, 1_000])('clients that abandon requests disconnect after %i bytes', async (leaveAfterBytes) => {
    const { port, paths, left } = await httpServer('x'.repeat(5_000_000));
    const running = send({ ratePerSecond: 20, leaveAfterBytes }, port);
    await vi.waitFor(() => expect(running.counts().abandoned).toBeGreaterThanOrEqual(10), 20_000);
    const end = await running.stop();
    expect(end.abandoned).toBeGreaterThanOrEqual(10);
    expect(end).toMatchObject({ open: 0, answers: 0 });
    await vi.waitFor(() => expect(paths.length).toBeGreaterThanOrEqual(10), 20_000);
    await vi.waitFor(() => expect(left()).toBeGreaterThanOrEqual(10), 20_000);
  });

  test('at most 1,000 clients are connected at a time, and all disconnect within a second', async () => {
    let connections = 0;
    const port = await rawServer((socket) => {
      connections++;
      socket.resume();
      socket.once('close', () => connections--);
    });
    const running = send({ ratePerSecond: 100_000 }, port);
    await vi.waitFor(() => expect(running.counts().dropped).toBeGreaterThan(0), 10_000);
    expect(running.counts().open).toBe(1_000);
    const startMs = performance.now();
    expect(await running.stop()).toMatchObject({ open: 0 });
    expect(performance.now() - startMs).toBeLessThan(10_000);
    await vi.waitFor(() => expect(connections).toBe(0), 20_000);
  });

  test('a preview that does not listen is an error for each client', async () => {
    const port = await freePort();
    const running = send({ ratePerSecond: 50 }, port);
    await sleep(300);
    const end = await running.stop();
    expect(end).toMatchObject({ reached: 0, answers: 0 });
    expect(end.errors).toBeGreaterThanOrEqual(8);
  });

  test('traffic can be stopped twice', async () => {
    const running = send({ connections: 2 }, await freePort());
    await running.stop();
    expect(await running.stop()).toMatchObject({ open: 0 });
  });

  test.each(['http://169.254.169.254/', 'http://metadata.google.internal/', 'ftp://127.0.0.1/', 'http://[::ffff:169.254.169.254]/'])(
    'no client ever connects to %s',
    (url) => {
      expect(() => startTraffic({ ratePerSecond: 1 }, url, plain)).toThrow(RangeError);
    },
  );

  const orders: ClientRequest = {
    method: 'POST',
    path: '/orders',
    headers: { authorization: 'Bearer b', 'x-lang': 'de' },
    body: { text: '{"n":1}', type: 'application/json' },
    status: 201,
  };

  test.each([
    ['a surge', { ratePerSecond: 50 }],
    ['held clients', { connections: 10, sendBytesPerSecond: 10_000, readBytesPerSecond: 10_000 }],
    ['clients that hang up', { ratePerSecond: 50, leaveAfterBytes: 20 }],
  ] as const)('%s sends the given requests in rotation, each client from its own address', async (_, traffic) => {
    const counted: { line: string; body: string; lang: string | undefined; address: string | undefined }[] = [];
    const server = createServer((request, response) => {
      const line = `${request.method} ${request.url} ${request.headers.authorization ?? ''}`;
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        counted.push({ line, body, lang: request.headers['x-lang'] as string, address: request.headers['x-forwarded-for'] as string });
        response.writeHead(request.method === 'POST' ? 201 : 404).end('x'.repeat(100));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    onTestFinished(() => server.closeAllConnections());
    const { port } = server.address() as { port: number };
    const running = send(traffic, port, { requests: [orders, get], forwardedFor: true });
    await vi.waitFor(() => expect(running.counts().accepted).toBeGreaterThanOrEqual(5), 20_000);
    await vi.waitFor(() => expect(running.counts().refused).toBeGreaterThanOrEqual(5), 20_000);
    expect(await running.stop()).toMatchObject({ refusedStatus: 404, limited: 0, broken: 0 });
    expect(new Set(counted.map(({ line }) => line))).toEqual(new Set(['POST /orders Bearer b', 'GET / ']));
    expect(counted.filter(({ line }) => line.startsWith('POST')).every(({ body, lang }) => body === '{"n":1}' && lang === 'de')).toBe(true);
    expect(new Set(counted.map(({ address }) => address)).size).toBe(counted.length);
  });

  test('the addresses of clients are from the range for benchmarks', () => {
    expect([0, 1, 255, 256, 65_536, 131_071, 131_072].map(forwardedAddress)).toEqual([
      '198.18.0.0',
      '198.18.0.1',
      '198.18.0.255',
      '198.18.1.0',
      '198.19.0.0',
      '198.19.255.255',
      '198.18.0.0',
    ]);
  });
});
