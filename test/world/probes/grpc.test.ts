import { createServer, type IncomingHttpHeaders, type ServerHttp2Stream } from 'node:http2';
import type { AddressInfo } from 'node:net';
import * as fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { healthRequest, servingIn } from '../../../src/world/probes/grpc/health-message.ts';
import { grpc } from '../../../src/world/probes/grpc.ts';
import { placeAt, probeContract } from '../../contracts/probe.ts';
import { assertProperty } from '../../contracts/property.ts';
import { rawServer } from './raw-server.ts';

type OnStream = (stream: ServerHttp2Stream, headers: IncomingHttpHeaders, request: Buffer) => void;

async function server(onStream: OnStream): Promise<{ readonly port: number; close(): void }> {
  const listening = createServer();
  listening.on('stream', async (stream, headers) => {
    stream.on('error', () => undefined);
    const pieces: Buffer[] = [];
    for await (const piece of stream) pieces.push(piece);
    onStream(stream, headers, Buffer.concat(pieces));
  });
  await new Promise<void>((done) => listening.listen(0, '127.0.0.1', done));
  return { port: (listening.address() as AddressInfo).port, close: () => void listening.close() };
}

/** Responds as gRPC servers do: the message, and the status in the trailers. */
const responds =
  (message: string, status = 0): OnStream =>
  (stream) => {
    stream.respond({ ':status': 200, 'content-type': 'application/grpc' }, { waitForTrailers: true });
    stream.once('wantTrailers', () => stream.sendTrailers({ 'grpc-status': String(status) }));
    stream.end(Buffer.from(message, 'hex'));
  };

const healthy = await server(responds('00000000020801'));

probeContract(grpc, {
  good: () => ({ to: `127.0.0.1:${healthy.port}` }),
  hanging: (port) => ({ to: `127.0.0.1:${port}` }),
  dead: (port) => [{ to: `127.0.0.1:${port}` }, 'refused'],
});

async function ask(onStream: OnStream, params: object = {}, place: object = {}) {
  const { port, close } = await server(onStream);
  onTestFinished(close);
  return grpc.open({ to: `127.0.0.1:${port}`, ...params }, placeAt(1, place)).send(AbortSignal.timeout(20_000));
}

test.each<[string, OnStream, object]>([
  ['a server that serves', responds('00000000020801'), { status: 0, serving: 1 }],
  ['a server that does not serve', responds('00000000020802'), { status: 0, serving: 2 }],
  ['an unknown state, which is not sent', responds('0000000000'), { status: 0, serving: 0 }],
  [
    'a call that fails at once, with the status in the headers',
    (stream) => stream.respond({ ':status': 200, 'content-type': 'application/grpc', 'grpc-status': '12' }, { endStream: true }),
    { status: 12, serving: null },
  ],
  ['a compressed message', responds('01000000020801'), { status: 0, serving: null }],
  ['a message that is cut off', responds('000000000208'), { status: 0, serving: null }],
  ['a large message', responds('00'.repeat(100_000)), { serving: null }],
  [
    'a proxy without an upstream',
    (stream) => {
      stream.respond({ ':status': 503 });
      stream.end('no upstream');
    },
    { http: 503, status: null, serving: null },
  ],
])('reads the response of %s', async (_, onStream, response) => {
  expect(await ask(onStream)).toMatchObject({ response });
});

test('a stream that is reset, and a connection that ends, are failures', async () => {
  expect(await ask((stream) => stream.close(2))).toEqual({ failure: 'reset', ours: false });
  expect(await ask((stream) => stream.session?.destroy())).toMatchObject({ failure: expect.stringMatching(/^(?:closed|reset)$/) });
});

test('a server that speaks HTTP/1.1 is named', async () => {
  const port = await rawServer((socket) => socket.on('data', () => socket.end('HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n')));
  const probe = grpc.open({ to: `127.0.0.1:${port}` }, placeAt(1));
  expect(await probe.send(AbortSignal.timeout(20_000))).toEqual({ failure: 'not HTTP/2', ours: false });
});

test('sends the service and the metadata of the check; the headers of the preview go only to the preview', async () => {
  const seen: unknown[] = [];
  const record: OnStream = (stream, { ':path': path, te, authorization, 'x-key': key }, request) => {
    seen.push([path, te, authorization, key, request.toString('latin1')]);
    responds('00000000020801')(stream, {}, request);
  };
  await ask(record, { service: 'shop.v1.Orders', headers: { Authorization: 'Bearer x' } }, { headers: { 'x-key': 'k' } });
  const { port, close } = await server(record);
  onTestFinished(close);
  await grpc.open({}, placeAt(port, { headers: { 'X-Key': 'k' } })).send(AbortSignal.timeout(20_000));
  const path = '/grpc.health.v1.Health/Check';
  expect(seen).toEqual([
    [path, 'trailers', 'Bearer x', undefined, '\0\0\0\0\x10\n\x0eshop.v1.Orders'],
    [path, 'trailers', undefined, 'k', '\0\0\0\0\0'],
  ]);
});

test('a metadata address is refused', async () => {
  const probe = grpc.open({ to: '169.254.169.254:80' }, placeAt(1));
  expect(await probe.send(AbortSignal.timeout(20_000))).toEqual({ failure: 'refused address', ours: false });
});

test('a request has the length of its service, and any bytes are read without an error', () => {
  expect(healthRequest('a'.repeat(200)).subarray(0, 8).toString('hex')).toBe('00000000cb0ac801');
  assertProperty(
    fc.property(fc.uint8Array({ maxLength: 20 }), (bytes) => {
      const serving = servingIn(Buffer.from(bytes));
      expect(serving === null || (serving >= 0 && serving < 128)).toBe(true);
    }),
  );
});
