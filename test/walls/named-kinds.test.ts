import { expect, test } from 'vitest';
import { namedKinds } from '../../scripts/named-kinds.ts';
import { parseSource, readSources } from '../../scripts/source.ts';

const none = { target: [], finding: [], fault: [], check: [] };
const found = (files: Parameters<typeof namedKinds>[0]) => Object.fromEntries(namedKinds(files).map(({ what, paths }) => [what, paths]));

test('no file outside a catalog asks for one of its kinds by name', () => {
  const files = readSources(new URL('../../src/', import.meta.url));
  expect(files.length).toBeGreaterThan(100);
  expect(found(files)).toEqual(none);
});

test.each([
  ['target', `export const a = ({ kind }: { kind: string }) => kind === 'service';`],
  ['finding', `export const a = (tolerance: string) => tolerance !== 'recovers';`],
  ['fault', `export const a = (b: { fault: string }) => ['kill', 'packet-loss'].includes(b.fault);`],
  ['check', `export function a(kind: string) { switch (kind) { case 'http': return 1; } }`],
])('a kind of %s is named outside its catalog in: %s', (what, text) => {
  expect(found([parseSource('core/plan/a.ts', text)])).toEqual({ ...none, [what]: ['core/plan/a.ts'] });
});

test('a catalog names its own kinds', () => {
  const text = `export const a = (fault: string) => fault === 'kill';`;
  expect(found([parseSource('core/faults/process/a.ts', text)])).toEqual(none);
});
