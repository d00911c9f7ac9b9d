import { expect, test } from 'vitest';
import { given, right, wrong } from './given.ts';

const slow = (on: string) => `[{ fault: latency, on: ${on} }]`;
const shop = (link: string) =>
  `{ api: { compose: api }, db: { compose: postgres }, worker: { process: { port: 9000 } }, edge: { link: ${link} } }`;

test.each([
  '{ to: "db:5432" }',
  '{ to: "postgres:5432" }',
  '{ to: "cache:6379" }',
  '{ from: api, to: "db:5432" }',
  '{ to: "127.0.0.1:5432" }',
])('the connections of %s can be intercepted', (link) => {
  expect(right(given({ targets: shop(link), faults: slow('edge') })).targets).toHaveLength(4);
});

test.each([
  [
    '{ from: apy, to: "db:5432" }',
    /^CG1202 targets\.edge\.link\.from: unknown target `apy` \| did you mean `api`\? targets that can be named here: `api` and `db`/,
  ],
  ['{ from: worker, to: "db:5432" }', /^CG1105 targets\.edge\.link\.from: only the connections of a container .* `worker` is a process/],
  [
    '{ to: "worker:9000" }',
    /^CG1204 targets\.edge\.link\.to: .* `worker` is a process \| write its address on this machine: `127\.0\.0\.1:9000`/,
  ],
])('%s is refused', (link, message) => {
  expect(wrong(given({ targets: shop(link), faults: slow('edge') }))[0]).toMatch(message);
});

test('two links cannot intercept the same connections', () => {
  const targets = '{ a: { link: { to: "db:5432" } }, b: { link: { to: "db:5432" } }, c: { link: { to: "db:5433" } } }';
  expect(wrong(given({ targets, faults: slow('a') }))).toEqual([
    expect.stringMatching(/^CG1205 targets\.b: `a` and `b` intercept the same connections/),
  ]);
});

test.each([
  ['a target and its service', '{ to: "db:5432" }', '{ to: "postgres:5432" }'],
  ['this machine', '{ to: "127.0.0.1:5432" }', '{ to: "localhost:5432" }'],
  ['this machine in IPv6', '{ to: "127.0.0.1:5432" }', '{ to: "[::1]:5432" }'],
  ['a server and one client', '{ from: api, to: "db:5432" }', '{ from: api, to: "postgres:5432" }'],
])('two links cannot intercept the same connections by two spellings of %s', (_, one, other) => {
  const targets = shop(one).replace(/ }$/, `, again: { link: ${other} } }`);
  expect(wrong(given({ targets, faults: slow('edge') }))).toEqual([
    expect.stringMatching(/^CG1205 targets\.again: `edge` and `again` intercept the same connections/),
  ]);
});

test('two links to one port of two servers, or of two clients, are two connections', () => {
  const targets = shop('{ to: "db:5432" }').replace(
    / }$/,
    ', b: { link: { to: "cache:5432" } }, c: { link: { from: api, to: "db:5432" } } }',
  );
  expect(right(given({ targets, faults: slow('edge') })).targets).toHaveLength(6);
});

test('a check that connects to an intercepted port of this machine would be disturbed itself', () => {
  const targets = '{ cache: { link: { to: "localhost:6379" } } }';
  const own = '[{ name: cache, tcp: { to: "127.0.0.1:6379" } }]';
  expect(wrong(given({ targets, checks: own, faults: slow('cache') }))[0]).toMatch(
    /^CG1310 targets\.cache: .* \| intercept a connection between/,
  );
  const preview = 'http://127.0.0.1:6379';
  expect(wrong(given({ preview, targets, checks: '[{ name: home, http: {} }]', faults: slow('cache') }))[0]).toMatch(/^CG1310/);
});
