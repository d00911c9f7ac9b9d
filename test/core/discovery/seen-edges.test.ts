import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layoutOf } from '../../../src/core/diagnosis/layout-of.ts';
import { configuredEdges } from '../../../src/core/discovery/configured-edges.ts';
import { seenEdges } from '../../../src/core/discovery/seen-edges.ts';
import { edgeOf } from '../../../src/core/model/edge.ts';
import { given, right } from '../config/given.ts';

const config = right(
  given({
    targets: `{
      app: { process: { port: 8080 } },
      stock: { process: { port: 9000 } },
      db: { compose: database },
      to-cache: { link: { listen: "127.0.0.1:6380", to: "127.0.0.1:6379" } },
      to-mail: { link: { listen: "127.0.0.1:2500", to: "mail.example:25" } }
    }`,
    faults: '[{ fault: refuse, on: to-cache }]',
  }),
);
const seen = (host: string, port: number, from = 'app.js') => edgeOf('program', from, { host, port });
const shown = (...edges: readonly ReturnType<typeof seen>[]) =>
  seenEdges(edges, config).map(({ key, target }) => `${key} ${target ?? '-'}`);

test('the config names links and servers that are not the entry point', () => {
  const names = configuredEdges(config, layoutOf(config).front).map(({ key, target }) => `${key} ${target}`);
  expect(names).toEqual([
    'target:stock->127.0.0.1:9000 stock',
    'target:db db',
    'link:to-cache->127.0.0.1:6379 to-cache',
    'link:to-mail->mail.example:25 to-mail',
  ]);
});

test('a connection to a link leads to its upstream', () => {
  expect(shown(seen('127.0.0.1', 6380), seen('::1', 6379))).toEqual(['program:app.js->127.0.0.1:6379 to-cache']);
});

test('each has the target that leads to the same server', () => {
  expect(shown(seen('mail.example', 25), seen('127.0.0.1', 9000), seen('database', 5432), seen('db', 5432), seen('payments', 443))).toEqual(
    [
      'program:app.js->mail.example:25 to-mail',
      'program:app.js->127.0.0.1:9000 stock',
      'program:app.js->database:5432 db',
      'program:app.js->db:5432 db',
      'program:app.js->payments:443 -',
    ],
  );
});

test('the preview itself, and addresses that another run does not find again, are left out', () => {
  expect(
    shown(
      seen('127.0.0.1', 8080),
      seen('172.18.0.3', 5432),
      seen('93.184.216.34', 443),
      seen('2606:2800::1', 443),
      seen('127.0.0.1', 40_123),
    ),
  ).toEqual([]);
  expect(shown(seen('127.0.0.1', 50_051), seen('127.0.0.1', 3000))).toHaveLength(2);
});

test('any edges: each once, with a key that the same edges give again in any order', () => {
  const edge = fc
    .tuple(fc.oneof(fc.ipV4(), fc.domain(), fc.constant('127.0.0.1')), fc.integer({ min: 1, max: 65_535 }))
    .map(([host, port]) => seen(host, port));
  fc.assert(
    fc.property(fc.array(edge, { maxLength: 20 }), (edges) => {
      const keys = (of: typeof edges) =>
        seenEdges(of, config)
          .map(({ key }) => key)
          .toSorted();
      expect(keys(edges.toReversed())).toEqual(keys(edges));
      expect(new Set(keys(edges)).size).toBe(keys(edges).length);
      expect(keys([...edges, ...edges])).toEqual(keys(edges));
    }),
    { numRuns: 200 },
  );
});
