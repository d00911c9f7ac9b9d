import { expect, test } from 'vitest';
import { surge } from '../../../../src/core/faults/traffic/surge.ts';
import { faultContract } from '../../../contracts/fault.ts';

faultContract(surge);

test('visitors come at a rate, and no config makes it more than a thousand a second', () => {
  expect(surge.traffic?.({ rate: 120 })).toEqual({ ratePerSecond: 120 });
  expect(surge.params.rate?.max).toBe(1000);
});
