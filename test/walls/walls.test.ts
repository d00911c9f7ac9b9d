import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Module, readModule } from './read-module.ts';
import * as all from './rules.ts';

const rules = { ...all };
const root = new URL('../../src/', import.meta.url);
const house: Module[] = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => readModule(path, readFileSync(new URL(path, root), 'utf8')));

test('there is a house to look at', () => {
  expect(house.length).toBeGreaterThan(30);
  expect(house.flatMap(({ imports }) => imports).length).toBeGreaterThan(30);
});

test.each(Object.entries(rules))('the house keeps %s', (_, rule) => {
  expect(rule(house)).toEqual([]);
});

/** Each wall, seen to stop somebody: [rule, files, the words of its complaint]; null: nothing to complain about. */
const planted: readonly (readonly [keyof typeof rules, Readonly<Record<string, string>>, string | null])[] = [
  ['wingsPointLeft', { 'core/a.ts': `import type { B } from '../world/b.ts';` }, 'core/a.ts imports world/b.ts'],
  ['wingsPointLeft', { 'world/a.ts': `export { b } from '../engine/b.ts';` }, 'world/a.ts imports engine/b.ts'],
  ['wingsPointLeft', { 'engine/a.ts': `await import('../gate.ts');` }, 'engine/a.ts imports gate.ts'],
  ['wingsPointLeft', { 'gate.ts': `type A = import('./cli/main.ts').A;` }, 'gate.ts imports cli/main.ts'],
  ['wingsPointLeft', { 'cli/a.ts': `import { b } from '../core/b.ts';` }, null],
  ['doorsStandAlone', { 'action/a.ts': `import { b } from '../cli/b.ts';` }, 'one door'],
  ['doorsStandAlone', { 'cli/a.ts': `import { b } from '../demo/b.ts';` }, null],
  ['engineTakesTypes', { 'engine/a.ts': `import { type A, b } from '../world/b.ts';` }, 'types only'],
  ['engineTakesTypes', { 'engine/a.ts': `import { type A } from '../world/b.ts';` }, null],
  ['coreIsPure', { 'core/a.ts': `import { readFile } from 'node:fs';` }, 'imports node:fs'],
  ['coreIsPure', { 'core/a.ts': `import * as z from 'zod';` }, null],
  ['timeAndChanceComeIn', { 'core/a.ts': 'export const now = () => Date.now();' }, 'touches Date'],
  ['timeAndChanceComeIn', { 'engine/a.ts': 'export const a = Math.random();' }, 'touches Math.random'],
  ['timeAndChanceComeIn', { 'core/a.ts': 'export const a = [setTimeout];' }, 'touches setTimeout'],
  ['timeAndChanceComeIn', { 'core/a.ts': 'export const a = (process: number) => ({ Date: process, b: Math.max(1, 2) });' }, null],
  ['timeAndChanceComeIn', { 'core/a.ts': 'export type A = { process: Date };' }, null],
  ['deadlinesComeFromWithin', { 'world/a.ts': 'export const a = AbortSignal.timeout(1);' }, 'world/a.ts uses AbortSignal.timeout'],
  ['deadlinesComeFromWithin', { 'world/a.ts': 'export const a = (b: AbortSignal) => AbortSignal.any([b, late(1)]);' }, 'AbortSignal.any'],
  ['deadlinesComeFromWithin', { 'world/a.ts': 'export const a = (b: AbortSignal[]) => AbortSignal.any(b);' }, 'AbortSignal.any'],
  ['deadlinesComeFromWithin', { 'world/a.ts': 'const { timeout } = AbortSignal; export { timeout };' }, 'uses AbortSignal'],
  [
    'deadlinesComeFromWithin',
    { 'world/a.ts': 'export const a = (b: AbortSignal) => [AbortSignal.any([b, c.signal]), AbortSignal.abort()];' },
    null,
  ],
  [
    'catalogsHaveOneDoor',
    { 'core/faults/index.ts': `export { kill } from './kill.ts';`, 'core/plan/a.ts': `import { kill } from '../faults/kill.ts';` },
    'ask the catalog',
  ],
  ['foldersStaySmall', Object.fromEntries(Array.from({ length: 23 }, (_, at) => [`core/a/${at}.ts`, ''])), 'core/a has 23 files'],
  ['foldersStaySmall', Object.fromEntries(Array.from({ length: 22 }, (_, at) => [`core/a/${at}.ts`, ''])), null],
  ['noFileCircles', { 'core/a.ts': `import './b.ts';`, 'core/b.ts': `import './a.ts';` }, 'core/a.ts → core/b.ts → core/a.ts'],
  [
    'noRoomCircles',
    { 'core/a/one.ts': `import '../b/two.ts';`, 'core/b/three.ts': `import type { A } from '../a/four.ts';` },
    'core/a → core/b → core/a',
  ],
];

test.each(planted)('%s, tried on %j', (name, files, complaint) => {
  const found = rules[name](Object.entries(files).map(([path, source]) => readModule(path, source)));
  if (complaint === null) expect(found).toEqual([]);
  else expect(found.join('\n')).toContain(complaint);
});
