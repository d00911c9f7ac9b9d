import { createServer, type IncomingHttpHeaders, request, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, it, onTestFinished, test } from 'vitest';
import type { Address } from '../../../../src/core/address/address.ts';
import { type WrongBody, wrongBodies } from '../../../../src/core/model/plan/wrong-body.ts';
import { observedEffectOf } from '../../../../src/world/drivers/link/observed-effect.ts';
import { changedBody } from '../../../../src/world/link/http/changed-body.ts';
import type { Link } from '../../../../src/world/link/link.ts';
import { assertProperty } from '../../../contracts/property.ts';
import { Client, linkTo, quiet, serve, until } from '../parties.ts';

const kinds = Object.keys(wrongBodies) as WrongBody[];
const items = {
  page: 1,
  items: [
    { id: 7, name: 'pear' },
    { id: 8, name: 'fig' },
  ],
};

type Route = (response: ServerResponse) => void;
const routes: Readonly<Record<string, Route>> = {
  '/json': (response) => json(response, items),
  '/chunked': (response) => {
    response.setHeader('content-type', 'application/json');
    for (const piece of JSON.stringify(items).match(/.{1,9}/g) ?? []) response.write(piece);
    response.end();
  },
  '/gzip': (response) => encoded(response, 'gzip', gzipSync(JSON.stringify(items))),
  '/deflate': (response) => encoded(response, 'deflate', deflateSync(JSON.stringify(items))),
  '/br': (response) => encoded(response, 'br', brotliCompressSync(JSON.stringify(items))),
  '/bomb': (response) => encoded(response, 'gzip', gzipSync(Buffer.alloc(20_000_000))),
  '/zstd': (response) => encoded(response, 'zstd', Buffer.from('not really')),
  '/text': (response) => response.setHeader('etag', '"1"').end('plain text'),
  '/none': (response) => response.writeHead(204).end(),
  '/same': (response) => response.writeHead(304, { etag: '"1"' }).end(),
  '/missing': (response) => response.writeHead(404, { 'content-type': 'application/json' }).end('{"error":1}'),
  '/created': (response) => response.writeHead(201, { 'content-type': 'application/json' }).end('{"id":1}'),
  '/huge': (response) => response.end(Buffer.alloc(700_000, 'x')),
  '/streamed': (response) => {
    for (let sent = 0; sent < 12; sent += 1) response.write(Buffer.alloc(60_000, 'y'));
    response.end();
  },
  '/events': (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write('data: 1\n\n');
  },
  '/slow': (response) => {
    response.write('first');
    setTimeout(() => response.end('second'), 4_000);
  },
};

const json = (response: ServerResponse, value: unknown) =>
  response.setHeader('content-type', 'application/json').setHeader('etag', '"1"').end(JSON.stringify(value));
const encoded = (response: ServerResponse, encoding: string, body: Buffer) =>
  response.setHeader('content-type', 'application/json').setHeader('content-encoding', encoding).end(body);

async function web(): Promise<Address> {
  const server = createServer(({ url = '' }, response) => routes[url]?.(response));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return { host: '127.0.0.1', port: (server.address() as { port: number }).port };
}

interface Got {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A real client of HTTP: it rejects what is not well formed. */
const get = ({ listen }: Link, path: string, method = 'GET'): Promise<Got> =>
  new Promise((resolve, reject) => {
    const sent = request({ host: listen.host, port: listen.port, path, method, insecureHTTPParser: false }, (response) => {
      let body = '';
      response.on('data', (piece: Buffer) => (body += piece.toString('latin1')));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
      response.on('error', reject);
    });
    sent.on('error', reject);
    sent.end();
  });

async function wrongLink(kind: WrongBody, to?: Address): Promise<Link> {
  const link = await linkTo(to ?? (await web()), true);
  link.disturb({ connection: () => ({ request: () => ({ body: kind }) }) });
  return link;
}

const nulls = {
  page: null,
  items: [
    { id: null, name: null },
    { id: null, name: null },
  ],
};
const whole = JSON.stringify(items);

describe('a response with a wrong body', () => {
  it.each(['/json', '/chunked', '/gzip', '/deflate', '/br'])('is a complete message of %s', async (path) => {
    const bodies = Object.fromEntries(
      await Promise.all(kinds.map(async (kind) => [kind, await get(await wrongLink(kind), path)] as const)),
    );
    for (const { status, headers, body } of Object.values(bodies) as Got[]) {
      expect(status).toBe(200);
      expect(headers).toMatchObject({ 'content-length': String(body.length), 'x-chaos-gate': 'fault' });
      for (const gone of ['transfer-encoding', 'content-encoding', 'etag']) expect(headers[gone]).toBeUndefined();
    }
    const { empty, nulls: blank, html, half, large, twice } = bodies as Record<WrongBody, Got>;
    expect(empty.body).toBe('');
    expect(JSON.parse(blank.body)).toEqual(nulls);
    expect([html.headers['content-type'], html.body.slice(0, 15)]).toEqual(['text/html; charset=utf-8', '<!DOCTYPE html>']);
    expect(half.body).toBe(whole.slice(0, Math.floor(whole.length / 2)));
    expect(JSON.parse(twice.body)).toEqual({ page: 1, items: [...items.items, ...items.items] });
    expect(large.body.length).toBeGreaterThan(2_000_000);
    expect(large.body.length).toBeLessThan(2_200_000);
    expect(JSON.parse(large.body).items.at(-1)).toEqual(items.items[1]);
  });

  it('keeps its status, unless it is an error page with status 200', async () => {
    expect(await get(await wrongLink('empty'), '/created')).toMatchObject({ status: 201, body: '' });
    expect(await get(await wrongLink('html'), '/created')).toMatchObject({ status: 200 });
  });

  it('is counted, on a connection that stays usable, only for the requests of the fault', async () => {
    const link = await linkTo(await web(), true);
    link.disturb({ connection: () => ({ request: (number) => (number % 2 === 1 ? { body: 'empty' } : undefined) }) });
    const client = new Client(link.listen);
    const ask = 'GET /text HTTP/1.1\r\nhost: x\r\n\r\n';
    client.socket.write(ask + ask + ask);
    await until(() => (client.text.match(/HTTP\/1\.1 200/g) ?? []).length === 3 && client.text.endsWith('plain text'));
    expect(client.text.match(/content-length: 0/g)).toHaveLength(1);
    expect(client.text.match(/plain text/g)).toHaveLength(2);
    client.socket.write(ask);
    await until(() => (client.text.match(/content-length: 0/g) ?? []).length === 2);
    await link.clear();
    client.socket.write(ask + ask);
    await until(() => (client.text.match(/plain text/g) ?? []).length === 4);
    expect(link.counts()).toMatchObject({
      changedBodies: 2,
      unchangedBodies: 0,
      touchedRequests: 2,
      touchedConnections: 1,
      connections: 1,
    });
    expect(
      observedEffectOf({ ...link.counts(), disturbed: true }, { kind: 'wrong-body', params: { kind: 'empty', share: 1 } }),
    ).toMatchObject({
      ok: true,
      says: '2 responses with a changed body',
    });
  });

  it.each([
    ['/none', 204, 'empty'],
    ['/same', 304, 'html'],
    ['/missing', 404, 'html'],
    ['/huge', 200, 'empty'],
    ['/streamed', 200, 'empty'],
    ['/text', 200, 'nulls'],
    ['/bomb', 200, 'half'],
    ['/zstd', 200, 'twice'],
  ] as const)('passes unchanged and is counted as such: %s', async (path, status, kind) => {
    const to = await web();
    const [link, direct] = [await wrongLink(kind, to), await linkTo(to, true)];
    const [seen, usual] = [await get(link, path), await get(direct, path)];
    expect(seen).toEqual({ ...usual, headers: { ...usual.headers, date: seen.headers.date } });
    expect(seen.status).toBe(status);
    expect(link.counts()).toMatchObject({ changedBodies: 0, unchangedBodies: 1, touchedRequests: 0, touchedConnections: 0 });
    expect(observedEffectOf(link.counts(), { kind: 'wrong-body', params: { kind, share: 1 } })).toMatchObject({
      ok: false,
      says: `1 response passed unchanged: there was no body that \`${kind}\` could change`,
    });
  });

  it('passes unchanged if it is the response to HEAD', async () => {
    const link = await wrongLink('empty');
    expect(await get(link, '/json', 'HEAD')).toMatchObject({ status: 200, headers: { etag: '"1"' }, body: '' });
    expect(link.counts()).toMatchObject({ changedBodies: 0, unchangedBodies: 1 });
  });

  it('is not held back if it never ends, or is slow', async () => {
    const link = await wrongLink('empty');
    const [events, slow] = [new Client(link.listen), new Client(link.listen)];
    events.socket.write('GET /events HTTP/1.1\r\nhost: x\r\n\r\n');
    slow.socket.write('GET /slow HTTP/1.1\r\nhost: x\r\n\r\n');
    await until(() => events.text.includes('data: 1'), 1_500);
    await until(() => slow.text.includes('first'), 3_500);
    await until(() => slow.text.includes('second'));
    expect(link.counts()).toMatchObject({ changedBodies: 0, unchangedBodies: 2 });
  });

  it('that is held when the fault is removed passes unchanged and complete', async () => {
    const link = await wrongLink('empty');
    const client = new Client(link.listen);
    client.socket.write('GET /slow HTTP/1.1\r\nhost: x\r\n\r\n');
    await quiet(300);
    expect(client.text).toBe('');
    await link.clear();
    await until(() => client.text.includes('first'), 20_000);
    await until(() => client.text.endsWith('0\r\n\r\n'));
    expect(client.text).toContain('second');
  });

  it('may end with the connection, and may follow an interim response', async () => {
    const old = (text: string) => (socket: Socket) => void socket.once('data', () => socket.end(text));
    const body = 'HTTP/1.0 200 OK\r\ncontent-type: text/plain\r\n\r\none and two';
    expect(await get(await wrongLink('half', await serve(old(body))), '/')).toMatchObject({ status: 200, body: 'one a' });
    const hinted = 'HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\nabcd';
    expect(await get(await wrongLink('twice', await serve(old(hinted))), '/')).toMatchObject({ status: 200, body: 'abcdabcd' });
  });

  it('passes unchanged, and ends as it does, if its server breaks it off', async () => {
    const torn = (socket: Socket) =>
      void socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\nonly the beginning'));
    const link = await wrongLink('empty', await serve(torn));
    const client = new Client(link.listen);
    client.socket.write('GET / HTTP/1.1\r\nhost: x\r\n\r\n');
    await until(() => client.ended !== null);
    expect(client.text).toMatch(/only the beginning$/);
    expect(link.counts().changedBodies).toBe(0);
  });

  it('is the same, however its bytes arrive', async () => {
    const text = `HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nabcde\r\n3;x=y\r\nfgh\r\n0\r\na: b\r\n\r\n`;
    for (const size of [1, 2, 3, 7, 500]) {
      const pieces = (socket: Socket) =>
        void socket.once('data', async () => {
          for (let from = 0; from < text.length; from += size) {
            socket.write(text.slice(from, from + size));
            await new Promise((resolve) => setImmediate(resolve));
          }
        });
      expect([size, (await get(await wrongLink('half', await serve(pieces)), '/')).body]).toEqual([size, 'abcd']);
    }
  });
});

test('any JSON stays JSON with nulls, twice or large, and no body makes the change throw', () => {
  assertProperty(
    fc.property(fc.constantFrom(...kinds), fc.jsonValue(), fc.uint8Array({ maxLength: 40 }), (kind, value, bytes) => {
      const text = JSON.stringify(value);
      const changed = changedBody(kind, Buffer.from(text), '');
      const isList = kind === 'large' || kind === 'nulls';
      if (changed !== null && isList) expect(() => JSON.parse(Buffer.concat([...changed]).toString())).not.toThrow();
      if (kind === 'large') expect(changed?.reduce((sum, piece) => sum + piece.length, 0)).toBeGreaterThanOrEqual(2_000_000);
      for (const encoding of ['', 'gzip', 'br', 'constructor']) changedBody(kind, Buffer.from(bytes), encoding);
    }),
    { numRuns: 60 },
  );
  const deep = Buffer.from('['.repeat(100_000) + ']'.repeat(100_000));
  for (const kind of kinds) expect(() => changedBody(kind, deep, '')).not.toThrow();
});
