import { expect, test } from 'vitest';
import { slowClients } from '../../../../src/core/faults/traffic/slow-clients.ts';
import { faultContract } from '../../../contracts/fault.ts';

faultContract(slowClients);

test('visitors stay and dawdle in both directions, and are never more than five hundred', () => {
  expect(slowClients.traffic?.({ connections: 40, bytes: 2 })).toEqual({ connections: 40, sendBytesPerSecond: 2, readBytesPerSecond: 2 });
  expect(slowClients.params.connections?.max).toBe(500);
});
