import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { faultOf, faults } from '../../../src/core/faults/catalog.ts';

test('every kind is there once, and is found by name', () => {
  const kinds = faults.map(({ kind }) => kind);
  expect(new Set(kinds).size).toBe(kinds.length);
  expect(kinds).toEqual([...kinds].sort());
  for (const fault of faults) expect(faultOf(fault.kind)).toBe(fault);
  expect(faultOf('constructor')).toBeUndefined();
});

test('every fault has a file and a test of its own name', () => {
  const tests = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).map((path) => path.replace(/^.*\//, ''));
  for (const { kind } of faults) expect(tests).toContain(`${kind}.test.ts`);
});
