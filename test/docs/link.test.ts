import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { faultOf } from '../../src/core/faults/catalog.ts';
import { read, root } from './github-yaml.ts';

const page = read('docs/link.md');
const rows = [...page.matchAll(/^\| `([a-z-]+)` \| ([^|]+) \|/gm)].map(([, kind = '', connections = '']) => [kind, connections] as const);

test('the table has rows', () => expect(rows.length).toBeGreaterThan(3));

test.each(rows)('`%s` is a fault of a link, and new connections are %s', (kind, connections) => {
  const fault = faultOf(kind);
  expect(fault?.toxic).toBeDefined();
  const refuses = ['refused', 'interrupted'].includes(fault?.traits.stops?.clientSees ?? '');
  expect(connections).toMatch(refuses ? /^refused/ : /^accepted/);
});

test('every link leads to a page', () => {
  for (const [, to = ''] of page.matchAll(/\]\(([^)#]+)[^)]*\)/g)) expect(existsSync(new URL(`docs/${to}`, root)), to).toBe(true);
});

test('README.md and CONTRIBUTING.md link to it', () => {
  expect(read('README.md')).toContain('](docs/link.md)');
  expect(read('CONTRIBUTING.md')).toContain('](docs/link.md)');
});
