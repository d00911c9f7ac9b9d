import { expect, it } from 'vitest';
import { discover } from '../../../src/world/discovery/discover.ts';
import { lookDuring } from '../../../src/world/discovery/looking.ts';
import { rootsOn } from '../../../src/world/discovery/subject.ts';
import { node } from '../process/children.ts';

/** A store that greets with more than all later requests carry, as Redis, MySQL and PostgreSQL do. */
const store = `require('node:net').createServer((socket) => {
  socket.on('error', () => {}).on('data', () => socket.write('value'));
  socket.write('x'.repeat(20_000));
}).listen(0, '127.0.0.1', function () { console.log(this.address().port); })`;

/** It connects at its start, and keeps the connection. */
const app = `const socket = require('node:net').connect(+process.env.STORE, '127.0.0.1').on('error', () => {});
let response;
socket.on('data', () => response?.end('value'));
require('node:http').createServer((request, next) => {
  if (request.url === '/about') return next.end('about');
  response = next;
  socket.write('get');
}).listen(0, '127.0.0.1', function () { socket.once('data', () => console.log(this.address().port)); })`;

it('a path uses a dependency to which the app has connected at its start, however much that has carried by then', async () => {
  const to = Number((await node(store)).printed);
  const port = Number((await node(app, { STORE: String(to) })).printed);
  const roots = await rootsOn(port);
  const subject = { roots, members: [], http: { host: '127.0.0.1', port }, paths: ['/', '/about'], folder: '/', links: [] };
  const { edges, paths } = await discover(subject, 0, new AbortController().signal);
  expect(edges.map(({ to: { port: end } }) => end)).toEqual([to]);
  expect(paths).toMatchObject([
    { path: '/', status: 200, reaches: [edges[0]?.key] },
    { path: '/about', status: 200, reaches: [] },
  ]);
});

/** It connects for each request, and closes as soon as it can. */
const brief = `require('node:http').createServer((_, response) => {
  const socket = require('node:net').connect(+process.env.STORE, '127.0.0.1', () => socket.destroy());
  socket.on('close', () => response.end('value'));
}).listen(0, '127.0.0.1', function () { console.log(this.address().port); })`;

it('a connection of a container that is over before anybody looks is seen, because the kernel remembers it', async () => {
  const to = Number(
    (
      await node(
        "const s = require('net').createServer((c) => c.on('error', () => {}).resume()).listen(0, '127.0.0.1', () => console.log(s.address().port))",
      )
    ).printed,
  );
  const { printed, identity } = await node(brief, { STORE: String(to) });
  // Any process has a network, as the main process of a container has.
  const watched = () => ({ roots: [], containers: [{ name: 'api', pid: identity.pid }] });
  const never = new AbortController().signal;
  const { looks } = await lookDuring(watched, async () => void (await fetch(`http://127.0.0.1:${printed}/`)), never, 60_000);
  expect(looks.flat().flatMap(({ sockets }) => sockets.filter(({ remote }) => remote.port === to))).toMatchObject([{ closed: true }]);
});
