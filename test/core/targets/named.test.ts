import { expect, test } from 'vitest';
import { layoutOf } from '../../../src/core/diagnosis/layout-of.ts';
import { faultOf } from '../../../src/core/faults/catalog.ts';
import { contradict } from '../../../src/core/plan/contradict.ts';
import { namedIn } from '../../../src/core/targets/named.ts';

const db = { kind: 'compose', name: 'db', service: 'postgres' };
const cache = { kind: 'compose', name: 'store', service: 'cache' };
const other = { kind: 'compose', name: 'other', service: 'cache', project: 'elsewhere' };
const linkTo = (host: string, listen: unknown = null) => ({ kind: 'link', name: `to-${host}`, listen, to: { host, port: 1 } });

test('a name means the target with that name, or else the service of the project of this workspace', () => {
  const targets = [{ ...linkTo('postgres'), name: 'postgres' }, other, cache, db];
  expect(['db', 'postgres', 'cache', 'store', 'nosuch'].map((name) => namedIn(targets, name)?.name)).toEqual([
    'db',
    'db',
    'store',
    'store',
    undefined,
  ]);
});

test('a fault on an intercepted connection and one on its server are never in one scenario, and the report knows that it leads there', () => {
  const [latency, kill] = ['latency', 'kill'].map((name) => faultOf(name));
  if (latency === undefined || kill === undefined) throw new Error('no such fault');
  const hides = (link: ReturnType<typeof linkTo>, server: typeof db) =>
    contradict({ fault: latency, target: link }, { fault: kill, target: server }, 'http://127.0.0.1:1/');
  expect([hides(linkTo('db'), db), hides(linkTo('cache'), cache), hides(linkTo('db'), cache), hides(linkTo('cache'), other)]).toEqual([
    true,
    true,
    false,
    false,
  ]);
  // A link that the application is pointed at resolves its name as any program does.
  expect(hides(linkTo('db', { host: '127.0.0.1', port: 2 }), db)).toBe(false);
  expect(layoutOf({ targets: [linkTo('cache'), cache, linkTo('db')], preview: 'http://127.0.0.1:1/' }).behind).toEqual({
    'to-cache': 'store',
  });
});
