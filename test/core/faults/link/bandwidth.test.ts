import { expect, test } from 'vitest';
import { bandwidth } from '../../../../src/core/faults/link/bandwidth.ts';
import { dice } from '../../../../src/core/random/dice.ts';
import { faultContract } from '../../../contracts/fault.ts';

faultContract(bandwidth);

test('every connection shares the limit, and a wider one is milder', () => {
  const toxic = bandwidth.toxic?.({ rate: 64_000 }, dice('a'));
  expect(toxic?.bytesPerSecond).toBe(64_000);
  expect(toxic?.connection?.(12)).toEqual({});
  expect(bandwidth.params.rate?.weaker).toBe('high');
});
