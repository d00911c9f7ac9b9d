import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { faultOf, faults } from '../../src/core/faults/catalog.ts';
import { read, root } from './github-yaml.ts';

const page = read('docs/link.md');
const rowsOf = (text: string) =>
  [...text.matchAll(/^\| `([a-z-]+)` \| ([^|]+) \|.*\n/gm)].map(([row, kind = '', connections = '']) => ({ row, kind, connections }));
const rows = rowsOf(page);
/** The faults of a link that the page does not describe. */
const missingFrom = (text: string): readonly string[] =>
  faults.filter((fault) => fault.toxic !== undefined && !rowsOf(text).some(({ kind }) => kind === fault.kind)).map(({ kind }) => kind);

test('the page describes every fault of a link', () => expect(missingFrom(page)).toEqual([]));

test.each(rows)('a page without the row of `$kind` is found to be incomplete', ({ row, kind }) => {
  expect(missingFrom(page.replace(row, ''))).toEqual([kind]);
});

test.each(rows)('`$kind` is a fault of a link, and new connections are $connections', ({ kind, connections }) => {
  const fault = faultOf(kind);
  expect(fault?.toxic).toBeDefined();
  const refuses = ['refused', 'interrupted'].includes(fault?.traits.stops?.clientSees ?? '');
  expect(connections).toMatch(refuses ? /^refused/ : /^accepted/);
});

test('every link leads to a page', () => {
  for (const [, to = ''] of page.matchAll(/\]\(([^)#]+)[^)]*\)/g)) expect(existsSync(new URL(`docs/${to}`, root)), to).toBe(true);
});

test('README.md, CONTRIBUTING.md and the map link to it', () => {
  expect(read('README.md')).toContain('](docs/link.md)');
  expect(read('CONTRIBUTING.md')).toContain('](docs/link.md)');
  expect(read('docs/map.md')).toContain('](link.md)');
});
