import { expect, test } from 'vitest';
import { partition } from '../../../../src/core/faults/packets/partition.ts';
import { faultContract } from '../../../contracts/fault.ts';

faultContract(partition);

test('from one target drops only the packets between the two, and says so', () => {
  expect(partition.packets?.({ from: 'api' })).toEqual({ share: 1, peer: 'api' });
  expect(partition.describe({ from: 'api' })).toBe('all packets from and to api dropped');
  expect(partition.packets?.({})).toEqual({ share: 1 });
});
