import { expect, test } from 'vitest';
import { readOnly } from '../../../../src/core/faults/scarcity/read-only.ts';
import { paramsProblem } from '../../../../src/core/plan/params-problem.ts';
import { faultContract } from '../../../contracts/fault.ts';

faultContract(readOnly);

test('names the volume only if the config does', () => {
  expect(readOnly.mount?.({})).toEqual({ readOnly: true });
  expect(readOnly.mount?.({ path: '/data' })).toEqual({ readOnly: true, path: '/data' });
  expect(readOnly.describe({ path: '/data' })).toBe('/data read-only');
});

test.each(['data', '/', '/a b', '/a\nb', '/;x'])('%j is no path of a volume', (path) => {
  expect(paramsProblem('read-only', { path })).toBeDefined();
});
