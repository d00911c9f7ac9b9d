import { connect } from 'node:net';
import { Readable } from 'node:stream';
import * as zlib from 'node:zlib';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { bodyLimitBytes } from '../../../../src/core/checks/check.ts';
import { http as check } from '../../../../src/core/checks/http.ts';
import { type Body, readBody } from '../../../../src/world/probes/http/body.ts';
import { decoded } from '../../../../src/world/probes/http/content-coding.ts';
import { HeadOfBytes } from '../../../../src/world/probes/http/head-of-bytes.ts';
import { sliceReads } from '../../../../src/world/probes/http/slices.ts';
import { textOf } from '../../../../src/world/probes/http/text.ts';
import { ProbeError } from '../../../../src/world/probes/reasons.ts';
import { assertProperty } from '../../../contracts/property.ts';
import { rawServer } from '../raw-server.ts';

test('the head of a stream is its first bytes, in a buffer of at most the limit', () => {
  assertProperty(
    fc.property(fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 60 }), fc.integer({ min: 1, max: 500 }), (pieces, limit) => {
      const head = new HeadOfBytes(limit);
      for (const piece of pieces) head.add(piece);
      const all = Buffer.concat(pieces);
      expect(head.bytes.equals(all.subarray(0, limit))).toBe(true);
      expect(head.cut).toBe(all.length > limit);
      expect(head.bytes.buffer.byteLength).toBeLessThanOrEqual(limit);
    }),
  );
});

/** The body that is read from a stream of such chunks, and the number of chunks that were read. */
async function read(pieces: number, bytes: number): Promise<{ body: Body | ProbeError; taken: number }> {
  let taken = 0;
  const stream = new Readable({ read: () => {} });
  const body = await new Promise<Body | ProbeError>((resolve) => {
    readBody(stream, resolve);
    stream.on('data', () => taken++);
    for (let at = 0; at < pieces; at++) stream.push(Buffer.alloc(bytes, 'a'));
    stream.push(null);
  });
  return { body, taken };
}

test.each([
  [512, 1],
  [2_000, 32],
  [1, 200_000],
  [4_000, 64],
])('%i chunks of %i bytes are read as a body', async (pieces, bytes) => {
  expect((await read(pieces, bytes)).body).toMatchObject({ cut: false });
});

test.each([
  [513, 1],
  [100_000, 2],
  [2_000, 31],
])('%i chunks of %i bytes are refused', async (pieces, bytes) => {
  const { body } = await read(pieces, bytes);
  expect(body).toBeInstanceOf(ProbeError);
  expect(body).toMatchObject({ code: 'TINY_PIECES' });
});

test('a socket returns its bytes in slices and in order, and none after it is destroyed', async () => {
  const sent = Buffer.from(Array.from({ length: 300_000 }, (_, at) => at % 251));
  const port = await rawServer((socket) => socket.end(sent));
  const heard = async (limit: number): Promise<Buffer[]> => {
    const socket = connect(port, '127.0.0.1');
    sliceReads(socket);
    sliceReads(socket);
    const got: Buffer[] = [];
    socket.on('data', (piece: Buffer) => {
      got.push(piece);
      if (got.length >= limit) socket.destroy();
    });
    await new Promise((resolve) => socket.once('close', resolve));
    return got;
  };
  const all = await heard(Number.POSITIVE_INFINITY);
  expect(Buffer.concat(all).equals(sent)).toBe(true);
  expect(Math.max(...all.map(({ length }) => length))).toBeLessThanOrEqual(2_048);
  expect(await heard(3)).toHaveLength(3);
});

test('the event loop continues between the slices of a large chunk', async () => {
  const port = await rawServer((socket) => socket.end(Buffer.alloc(60_000)));
  const socket = connect(port, '127.0.0.1');
  sliceReads(socket);
  let [pieces, turns, mostInOneTurn, inThisTurn] = [0, 0, 0, 0];
  const turning = setInterval(() => {
    turns += 1;
    inThisTurn = 0;
  }, 1);
  socket.on('data', () => {
    pieces += 1;
    inThisTurn += 1;
    mostInOneTurn = Math.max(mostInOneTurn, inThisTurn);
    for (const untilMs = performance.now() + 3; performance.now() < untilMs; );
  });
  await new Promise((resolve) => socket.once('end', resolve));
  clearInterval(turning);
  expect(pieces).toBeGreaterThanOrEqual(30);
  expect(turns).toBeGreaterThanOrEqual(10);
  expect(mostInOneTurn).toBeLessThanOrEqual(3);
});

const text = `{"ok":true,"é":"${'x'.repeat(50)}"}`;
const plain = Buffer.from(text);
const zstd = zlib.zstdCompressSync as typeof zlib.gzipSync | undefined;
const unpack = (bytes: Buffer, coding: string, limit = bodyLimitBytes) => decoded({ bytes, cut: false }, coding, limit);

test.each<[string, Buffer]>([
  ['gzip', zlib.gzipSync(plain)],
  ['x-gzip', zlib.gzipSync(plain)],
  ['GZIP', zlib.gzipSync(plain)],
  ['br', zlib.brotliCompressSync(plain)],
  ['deflate', zlib.deflateSync(plain)],
  ['deflate', zlib.deflateRawSync(plain)],
  ['identity', plain],
  ['', plain],
  [' , gzip', zlib.gzipSync(plain)],
  ['gzip, br', zlib.brotliCompressSync(zlib.gzipSync(plain))],
  ['deflate, identity, gzip', zlib.gzipSync(zlib.deflateRawSync(plain))],
  ['gzip', Buffer.concat([zlib.gzipSync(plain.subarray(0, 9)), zlib.gzipSync(plain.subarray(9))])],
  ...(zstd === undefined ? [] : ([['zstd', zstd(plain)]] as [string, Buffer][])),
])('a body compressed with %s is read', async (coding, bytes) => {
  expect(await unpack(bytes, coding)).toEqual({ bytes: plain, cut: false });
});

test.each<[string, Buffer, string]>([
  ['gzip', plain, 'compressed, and damaged'],
  ['br', Buffer.alloc(40, 0xff), 'compressed, and damaged'],
  ['gzip, gzip', zlib.gzipSync(plain), 'compressed, and damaged'],
  ['compress', plain, 'compressed in a way that browsers do not read'],
  ['toString', plain, 'compressed in a way that browsers do not read'],
  ['gzip, gzip, gzip, gzip, gzip', plain, 'compressed more than four times'],
])('a body that does not have its content encoding %s is an error: %#', async (coding, bytes, reason) => {
  expect(await unpack(bytes, coding)).toBe(reason);
});

test.skipIf(zstd !== undefined)('zstd on a Node without it is said to be that', async () => {
  expect(await unpack(plain, 'zstd')).toBe('compressed with zstd, which this Node cannot decode');
});

test('a decompression bomb is decompressed up to the limit, even if compressed several times', async () => {
  const bomb = zlib.gzipSync(Buffer.alloc(100_000_000));
  for (const [bytes, coding] of [[bomb, 'gzip'] as const, [zlib.gzipSync(bomb), 'gzip, gzip'] as const]) {
    const got = await unpack(bytes, coding);
    expect(got).toMatchObject({ cut: true });
    expect((got as Body).bytes.length).toBe(bodyLimitBytes);
    expect((got as Body).bytes.buffer.byteLength).toBe(bodyLimitBytes);
  }
});

test('the available part of a truncated compressed body is read', async () => {
  const long = Buffer.from('0123456789'.repeat(30_000));
  for (const [coding, pack] of [
    ['gzip', zlib.gzipSync],
    ['br', zlib.brotliCompressSync],
    ['deflate', zlib.deflateRawSync],
  ] as const) {
    const bytes = pack(long);
    const got = (await decoded({ bytes: bytes.subarray(0, bytes.length >> 1), cut: true }, coding, bodyLimitBytes)) as Body;
    expect(got.cut).toBe(true);
    expect(long.subarray(0, got.bytes.length).equals(got.bytes)).toBe(true);
  }
});

test('an empty body is empty for every content encoding', async () => {
  expect(await unpack(Buffer.alloc(0), 'gzip')).toEqual({ bytes: Buffer.alloc(0), cut: false });
});

test.each<[string, string, Buffer]>([
  ['é', 'text/html; charset=utf-8', Buffer.from('é')],
  ['é', 'text/html', Buffer.from('é')],
  ['é', '', Buffer.from('é')],
  ['é', 'text/html; charset=ISO-8859-1', Buffer.from('é', 'latin1')],
  ['é', 'text/plain;charset="windows-1252"', Buffer.from('é', 'latin1')],
  ['日本', 'text/html; charset=Shift_JIS', Buffer.from([0x93, 0xfa, 0x96, 0x7b])],
  ['é', 'text/plain; charset=latin1', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from('é')])],
  ['é', '', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('é', 'utf16le')])],
  ['é', '', Buffer.from([0xfe, 0xff, 0, 0xe9])],
  ['<meta charset="latin1">é', 'text/html', Buffer.from('<meta charset="latin1">é', 'latin1')],
  ['<meta charset=latin1>é', 'application/json', Buffer.from('<meta charset=latin1>é')],
  ['<meta charset=utf-16>é', 'text/html', Buffer.from('<meta charset=utf-16>é')],
  ['é', 'text/html; charset=nobody-knows', Buffer.from('é')],
])('the text %j is decoded by %j', (expected, type, bytes) => {
  expect(textOf(bytes, type)).toBe(expected);
});

test('an unreadable body fails only the checks that read it', () => {
  const response = { status: 200, headers: {}, body: '', cut: false, unreadable: 'compressed, and damaged' } as const;
  const judged = (params: object) => check.judge(check.params.parse(params), response);
  expect(judged({})).toBeNull();
  expect(judged({ status: 500 })).toBe('status 200');
  for (const params of [{ contains: 'a' }, { matches: 'a' }, { json: {} }]) expect(judged(params)).toBe('compressed, and damaged');
});
