import { expect, test } from 'vitest';
import { diskFull } from '../../../../src/core/faults/scarcity/disk-full.ts';
import { paramsProblem } from '../../../../src/core/plan/params-problem.ts';
import { faultContract } from '../../../contracts/fault.ts';

faultContract(diskFull);

test('less space is more severe, and the volume is named only if the config does', () => {
  expect(diskFull.params.room?.weaker).toBe('high');
  expect(diskFull.disk?.({ room: 0 })).toEqual({ leftBytes: 0 });
  expect(diskFull.disk?.({ room: 4096, path: '/data' })).toEqual({ leftBytes: 4096, path: '/data' });
  expect(diskFull.describe({ room: 4096, path: '/data' })).toBe('4 KiB left in /data');
});

test.each(['data', '/', '/a b', '/;x'])('%j is no path of a volume', (path) => {
  expect(paramsProblem('disk-full', { room: 0, path })).toBeDefined();
});
