import { expect, test } from 'vitest';
import { abandon } from '../../../../src/core/faults/traffic/abandon.ts';
import { faultContract } from '../../../contracts/fault.ts';

faultContract(abandon);

test('visitors wait for the first bytes of the answer and leave', () => {
  expect(abandon.traffic?.({ rate: 20, after: 256 })).toEqual({ ratePerSecond: 20, leaveAfterBytes: 256 });
});
