import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bytesIn } from '../../../src/core/discovery/connection-bytes.ts';
import { edgesIn, type Look } from '../../../src/core/discovery/looks.ts';
import { reachedBy } from '../../../src/core/discovery/reached.ts';
import { closedIn, listenersIn, type Socket, socketsIn } from '../../../src/core/discovery/sockets.ts';
import { edgeOf } from '../../../src/core/model/edge.ts';

const head = '  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n';
const v4 = `${head}   0: 0100007F:1538 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 4711 1 0 100 0 0 10 0
   1: 0100007F:A2F4 0100007F:1538 01 00000000:00000000 00:00000000 00000000     0        0 4712 1 0 20 4 30 10 -1
   2: 0100007F:A2F6 0100007F:1538 06 00000000:00000000 03:00001770 00000000     0        0 0 3 0
   3: broken`;
const v6 = `${head}   0: 00000000000000000000000001000000:0BB8 00000000000000000000000000000000:0000 0A 00000000:00000000 00:00000000 00000000 0 0 5000 1
   1: 0000000000000000FFFF00000100007F:0BB8 0000000000000000FFFF00000100007F:CF2A 01 00000000:00000000 00:00000000 00000000 0 0 5001 1
   2: B80D0120000000000000000001000000:CF2A B80D0120000000000000000002000000:01BB 02 00000000:00000000 00:00000000 00000000 0 0 5002 1`;

it('reads addresses of both families, and leaves out what has no peer', () => {
  expect(socketsIn(v4)).toEqual([
    { local: { host: '127.0.0.1', port: 5432 }, remote: { host: '0.0.0.0', port: 0 }, listens: true, inode: '4711', user: 0 },
    { local: { host: '127.0.0.1', port: 41_716 }, remote: { host: '127.0.0.1', port: 5432 }, listens: false, inode: '4712', user: 0 },
  ]);
  expect(socketsIn(v6).map(({ local, remote }) => [local.host, remote.host])).toEqual([
    ['::1', '::'],
    ['127.0.0.1', '127.0.0.1'],
    ['2001:db8::1', '2001:db8::2'],
  ]);
  expect(listenersIn(v4).map(({ inode }) => inode)).toEqual(['4711']);
});

it('reads the connections that have ended apart from the others', () => {
  expect(closedIn(v4)).toEqual([
    {
      local: { host: '127.0.0.1', port: 41_718 },
      remote: { host: '127.0.0.1', port: 5432 },
      listens: false,
      inode: '0',
      user: 0,
      closed: true,
    },
  ]);
  expect(closedIn(v6)).toEqual([]);
});

it('reads any text without an error', () => {
  fc.assert(fc.property(fc.string(), (text) => Array.isArray(socketsIn(`${head}${text}`)) && Array.isArray(bytesIn(text))));
});

const socket = (local: number, host: string, port: number): Socket => ({
  local: { host: '127.0.0.1', port: local },
  remote: { host, port },
  listens: port === 0,
  inode: '1',
  user: 0,
});

it('finds a server to which each request has a connection of its own, and not the container itself', () => {
  const own = (local: number, host: string, port: number): Socket => ({
    ...socket(local, host, port),
    local: { host: '172.18.0.4', port: local },
  });
  const ended = (local: number, host: string, port: number): Socket => ({ ...own(local, host, port), closed: true });
  const sockets = [
    socket(80, '0.0.0.0', 0),
    ...[ended(40_001, '172.18.0.5', 5432), ended(40_002, '172.18.0.5', 5432)],
    // A client of its own, and its health check.
    ...[ended(80, '172.18.0.1', 50_002), ended(40_003, '172.18.0.4', 80)],
    ...[own(40_004, '172.18.0.6', 6379), ended(40_005, '172.18.0.6', 6379)],
  ];
  expect(edgesIn([[{ kind: 'container', name: 'api', sockets }]]).map(({ edge, connections }) => [edge.key, connections])).toEqual([
    ['container:api->172.18.0.5:5432', 1],
    ['container:api->172.18.0.6:6379', 1],
  ]);
});

it('finds who connects to whom, and no client of the app', () => {
  const looks: Look[] = [
    [
      {
        kind: 'program',
        name: 'server.js',
        sockets: [socket(3000, '0.0.0.0', 0), socket(3000, '127.0.0.1', 50_000), socket(40_001, '::1', 6379)],
      },
      // A worker has the socket of a client, and does not listen itself.
      { kind: 'program', name: 'worker.js', sockets: [socket(3000, '127.0.0.1', 50_001), socket(40_002, '127.0.0.1', 3000)] },
      {
        kind: 'container',
        name: 'api',
        sockets: [socket(80, '0.0.0.0', 0), socket(80, '172.18.0.1', 50_002), socket(40_003, '172.18.0.5', 5432)],
      },
    ],
    [{ kind: 'program', name: 'server.js', sockets: [socket(40_004, '127.0.0.1', 6379), socket(40_005, '127.0.0.1', 6379)] }],
  ];
  const found = edgesIn(looks, (host) => (host === '172.18.0.5' ? 'db' : host));
  expect(found.map(({ edge, connections }) => [edge.key, connections])).toEqual([
    ['container:api->db:5432', 1],
    ['program:server.js->127.0.0.1:6379', 2],
  ]);
});

it('has the same key for every spelling of this machine', () => {
  const keys = ['localhost', '127.0.0.1', '::1', '127.0.0.53'].map((host) => edgeOf('program', 'app', { host, port: 5432 }).key);
  expect(new Set(keys)).toEqual(new Set(['program:app->127.0.0.1:5432']));
});

it('knows which edge a request reaches by the bytes that it moves, or by a new connection', () => {
  const db = edgeOf('program', 'app', { host: '127.0.0.1', port: 5432 });
  const cache = edgeOf('program', 'app', { host: '127.0.0.1', port: 6379 });
  const line = (port: number, bytes: number) =>
    `ESTAB 0 0 [::ffff:127.0.0.1]:4${port} 127.0.0.1:${port} cubic bytes_sent:9 bytes_acked:${bytes} bytes_received:10 segs_out:3\n`;
  const counters = (ofDb: number, ofCache: number) => bytesIn(line(5432, ofDb) + line(6379, ofCache));
  const idle = { before: counters(0, 0), after: counters(0, 40) };
  expect(reachedBy([db, cache], { before: counters(0, 40), after: counters(300, 80) }, idle, [])).toEqual([db.key]);
  expect(reachedBy([db, cache], { before: [], after: [] }, idle, [{ host: '::1', port: 6379 }])).toEqual([cache.key]);
});
