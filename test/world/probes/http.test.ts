import { createServer } from 'node:http';
import type { Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { bodyLimitBytes } from '../../../src/core/checks/check.ts';
import type { HttpResponse } from '../../../src/core/checks/http/http-response.ts';
import { http as check } from '../../../src/core/checks/http.ts';
import { http } from '../../../src/world/probes/http.ts';
import type { ProbePlace, ProbeResult } from '../../../src/world/probes/probe.ts';
import { placeAt, probeContract } from '../../contracts/probe.ts';
import { knownName } from './known-name.ts';
import { rawServer } from './raw-server.ts';

probeContract(http, {
  good: () => ({ contains: 'ok' }),
  hanging: () => ({}),
  dead: () => [{}, 'refused'],
});

async function ask(
  port: number,
  params: object = {},
  deadlineMs = 5_000,
  more: Partial<ProbePlace> = {},
): Promise<ProbeResult<HttpResponse>> {
  const probe = http.open(check.params.parse(params), placeAt(port, more));
  try {
    return await probe.send(AbortSignal.timeout(deadlineMs));
  } finally {
    await probe.close();
  }
}

/** A server that responds with this text to every request, and then calls the callback. */
const message = (text: string | Buffer, then: (socket: Socket) => void = (socket) => socket.end()) =>
  rawServer((socket) => socket.once('data', () => socket.write(text, () => then(socket))));

const ok = 'HTTP/1.1 200 OK\r\n';
const waits = (): void => {};
const drips = (socket: Socket): void => {
  const timer = setInterval(() => socket.write('x'), 50);
  socket.once('close', () => clearInterval(timer));
};
const floods = (socket: Socket): void => {
  const more = (): void => {
    while (!socket.destroyed && socket.write(Buffer.alloc(64 * 1024, 'a')));
  };
  socket.on('drain', more);
  more();
};

describe('an HTTP probe of a hostile or broken preview', () => {
  // The numbers are those of the project's list of bad inputs.
  test.each<[number, string, () => Promise<number>, RegExp | string]>([
    [50, 'accepts a connection and never responds', () => rawServer(waits), 'timeout'],
    [67, 'sends its head one byte at a time', () => message('HTTP/1.1 200 OK\r\nx: ', drips), 'timeout'],
    [67, 'sends its body one byte at a time', () => message(`${ok}content-length: 10000\r\n\r\n`, drips), 'timeout'],
    [68, 'closes the connection before a response', () => rawServer((socket) => socket.end()), /^(?:closed|reset)$/],
    [68, 'closes the connection in the head', () => message('HTTP/1.1 200 OK\r\nx: '), 'closed'],
    [68, 'closes the connection before its content-length', () => message(`${ok}content-length: 10\r\n\r\nabc`), 'closed'],
    [68, 'closes the connection in a chunk', () => message(`${ok}transfer-encoding: chunked\r\n\r\nff\r\nabc`), 'closed'],
    [68, 'resets new connections', () => rawServer((socket) => socket.resetAndDestroy()), /^(?:closed|reset)$/],
    [68, 'resets the connection after the request', () => message('', (socket) => socket.resetAndDestroy()), 'reset'],
    [
      68,
      'resets the connection in the head',
      () => message('HTTP/1.1 200', (socket) => setTimeout(() => socket.resetAndDestroy(), 50)),
      'reset',
    ],
    [
      68,
      'resets the connection in the body',
      () => message(`${ok}content-length: 10\r\n\r\nabc`, (socket) => setTimeout(() => socket.resetAndDestroy(), 50)),
      'reset',
    ],
    [
      68,
      'sends two lengths',
      () => message(`${ok}content-length: 1\r\ncontent-length: 2\r\n\r\nab`),
      'invalid HTTP: two Content-Length headers',
    ],
    [70, 'speaks HTTP/0.9', () => message('<html>hello</html>'), 'not HTTP'],
    [70, 'starts with HTTP/2', () => message(Buffer.from('00000004000000000000000807000000000000000000000000', 'hex')), 'not HTTP: HTTP/2'],
    [70, 'sends garbage', () => message(Buffer.alloc(4096, 0xff)), 'not HTTP'],
    [70, 'sends a head of more than 64 KiB', () => message(`${ok}x: ${'a'.repeat(70_000)}\r\n\r\n`, waits), 'head too large'],
    [70, 'sends a head without end', () => message(`${ok}x: `, floods), 'head too large'],
    [70, 'sends 1xx without end', () => message('', (socket) => drips100(socket)), /^(?:timeout|too many interim responses)$/],
  ])('%i: a preview that %s fails with its reason', async (_, __, server, reason) => {
    const startMs = performance.now();
    // Only a preview that sends nothing is waited for until the end; on a busy machine the others need longer than a short limit.
    const timeoutMs = new RegExp(reason).test('timeout') ? 400 : 15_000;
    const result = await ask(await server(), {}, timeoutMs);
    expect(result).toMatchObject({ failure: expect.stringMatching(reason instanceof RegExp ? reason : `^${reason}$`), ours: false });
    expect(performance.now() - startMs).toBeLessThan(14_000);
  });

  test.each<[number, string, () => Promise<number>, object]>([
    [52, 'requires a login', () => message('HTTP/1.1 401 No\r\ncontent-length: 0\r\n\r\n'), { status: 401 }],
    [54, 'redirects to itself', () => message('HTTP/1.1 302 Found\r\nlocation: /\r\ncontent-length: 0\r\n\r\n'), { status: 302 }],
    [55, 'responds with 503', () => message('HTTP/1.1 503 No\r\ncontent-length: 0\r\n\r\n'), { status: 503 }],
    [63, 'limits the rate of requests', () => message('HTTP/1.1 429 No\r\ncontent-length: 0\r\n\r\n'), { status: 429 }],
    [
      69,
      'sends invalid UTF-8',
      () => message(Buffer.concat([Buffer.from(`${ok}content-length: 2\r\n\r\n`), Buffer.from([0xff, 0])])),
      { body: '\ufffd\0' },
    ],
    [
      70,
      'sends 103 first',
      () => message(`HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n${ok}content-length: 2\r\n\r\nok`),
      { status: 200, body: 'ok' },
    ],
    [
      70,
      'repeats headers',
      () => message(`${ok}content-type: a\r\ncontent-type: b\r\ncontent-length: 0\r\n\r\n`),
      { headers: { 'content-type': 'a, b', 'content-length': '0' } },
    ],
    [70, 'switches protocols', () => message('HTTP/1.1 101 Switching\r\nupgrade: h2c\r\nconnection: upgrade\r\n\r\n'), { status: 101 }],
    [70, 'ends its body by closing the connection', () => message(`${ok}\r\nhello`), { body: 'hello', cut: false }],
  ])('%i: a preview that %s is read completely', async (_, __, server, response) => {
    expect(await ask(await server())).toMatchObject({ response });
  });

  test('65: an endless body is truncated, and the connection is closed', async () => {
    let closed: Promise<unknown> = Promise.resolve();
    const port = await rawServer((socket) => {
      closed = new Promise((resolve) => socket.once('close', resolve));
      socket.once('data', () => socket.write(`${ok}\r\n`, () => floods(socket)));
    });
    const result = await ask(port);
    if (!('response' in result)) throw new Error(result.failure);
    expect(result.response.cut).toBe(true);
    expect(result.response.body).toHaveLength(bodyLimitBytes);
    await closed;
  });

  test('66: a gzip bomb is decompressed only as far as the check reads', async () => {
    const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024));
    const head = `${ok}content-encoding: gzip\r\ncontent-length: ${bomb.length}\r\n\r\n`;
    let request = '';
    const port = await rawServer((socket) =>
      socket.once('data', (data) => {
        request = data.toString();
        socket.write(Buffer.concat([Buffer.from(head), bomb]));
      }),
    );
    const result = await ask(port);
    if (!('response' in result)) throw new Error(result.failure);
    expect(result.response.body).toHaveLength(bodyLimitBytes);
    expect(result.response.cut).toBe(true);
    expect(request).toContain('accept-encoding: identity\r\n');
  });

  test('53: a redirect to another host is a failure and is not followed; an expected redirect is a response', async () => {
    const port = await message('HTTP/1.1 302 Found\r\nlocation: http://else.test/\r\ncontent-length: 0\r\n\r\n');
    expect(await ask(port)).toEqual({ failure: 'redirect to another host', ours: false });
    expect(await ask(port, { status: '3xx' })).toMatchObject({ response: { status: 302 } });
  });

  test.each([
    ['GET', 'response'],
    ['POST', 'failure'],
  ])('71: a request on a keep-alive connection that the server has closed: %s ends in an %s', async (method, end) => {
    let connections = 0;
    // Each connection responds once and is closed at the next request, as after an idle timeout.
    const port = await rawServer((socket) => {
      connections++;
      let requests = 0;
      socket.on('data', () => (requests++ === 0 ? socket.write(`${ok}content-length: 2\r\n\r\nok`) : socket.destroy()));
    });
    const probe = http.open(check.params.parse({ method }), placeAt(port));
    expect(await probe.send(AbortSignal.timeout(20_000))).toHaveProperty('response');
    expect(await probe.send(AbortSignal.timeout(20_000))).toHaveProperty(end);
    expect(connections).toBe(end === 'response' ? 2 : 1);
    await probe.close();
  });

  test('a request is not repeated if the connection ends in the middle of the response', async () => {
    let requests = 0;
    const port = await rawServer((socket) =>
      socket.on('data', () => (requests++ === 0 ? socket.write(`${ok}content-length: 2\r\n\r\nok`) : socket.end('HTTP/1.1 200 OK\r\n'))),
    );
    const probe = http.open(check.params.parse({}), placeAt(port));
    await probe.send(AbortSignal.timeout(20_000));
    expect(await probe.send(AbortSignal.timeout(20_000))).toEqual({ failure: 'closed', ours: false });
    expect(requests).toBe(2);
    await probe.close();
  });

  test('48: a name with several addresses is reached through the address that works', async () => {
    const port = await message(`${ok}content-length: 2\r\n\r\nok`);
    expect(await ask(port, {}, 5_000, { preview: `http://localhost:${port}/` })).toMatchObject({ response: { body: 'ok' } });
  });
});

function drips100(socket: Socket): void {
  const timer = setInterval(() => socket.write('HTTP/1.1 102 Processing\r\n\r\n'), 20);
  socket.once('close', () => clearInterval(timer));
}

test('one connection serves many probes, each with its method, path, headers and body', async () => {
  const seen: unknown[] = [];
  let connections = 0;
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const piece of request) body += piece;
    seen.push([request.method, request.url, request.headers.host, request.headers['x-key'], request.headers['content-type'], body]);
    response.end('ok');
  });
  server.on('connection', () => connections++);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  const params = check.params.parse({ method: 'POST', path: '/a?b=ü', send: { headers: { 'X-Key': 'v' }, body: { c: 1 } } });
  knownName('shop.test');
  const probe = http.open(params, placeAt(port, { preview: `http://shop.test:${port}/base/?q` }));
  for (let time = 0; time < 3; time++) expect(await probe.send(AbortSignal.timeout(20_000))).toHaveProperty('response');
  expect(seen).toEqual(Array(3).fill(['POST', '/base/a?b=%C3%BC', `shop.test:${port}`, 'v', 'application/json', '{"c":1}']));
  expect(connections).toBe(1);
  await probe.close();
  await new Promise((resolve) => server.close(resolve));
});

test('each request to the preview has the preview’s headers, the check’s headers win, and a redirect to another host has neither', async () => {
  const elsewhere: unknown[] = [];
  const other = createServer((request, response) => response.end(elsewhere.push(request.headers)));
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port: otherPort } = other.address() as { port: number };
  const seen: unknown[] = [];
  const server = createServer((request, response) => {
    seen.push([request.headers['x-open'], request.headers['x-own'], request.headers.host]);
    if (request.url === '/away') response.writeHead(302, { location: `http://127.0.0.1:${otherPort}/` });
    response.end('ok');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  const headers = { 'X-Open': 'sesame', 'X-Own': 'of the preview', Host: 'elsewhere.example' };
  await ask(port, { send: { headers: { 'x-own': 'of the check' } } }, 5_000, { headers });
  await ask(port, { path: '/away' }, 5_000, { headers });
  expect(seen).toEqual([
    ['sesame', 'of the check', `127.0.0.1:${port}`],
    ['sesame', 'of the preview', `127.0.0.1:${port}`],
  ]);
  expect(elsewhere).toEqual([]);
  await Promise.all([server, other].map((one) => new Promise((resolve) => one.close(resolve))));
});
