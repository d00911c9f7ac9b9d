import { expect, test } from 'vitest';
import { diskSlow } from '../../../../src/core/faults/scarcity/disk-slow.ts';
import { faultContract } from '../../../contracts/fault.ts';

faultContract(diskSlow);

test('fewer writes are more severe, and the disk is named only if the config does', () => {
  expect(diskSlow.params.writes?.weaker).toBe('high');
  expect(diskSlow.cgroup?.({ writes: 4 })).toEqual({ resource: 'disk', writesPerSecond: 4 });
  expect(diskSlow.cgroup?.({ writes: 4, path: '/data' })).toEqual({ resource: 'disk', writesPerSecond: 4, path: '/data' });
});
