import { expect, test } from 'vitest';
import { terminate } from '../../../../src/core/faults/process/terminate.ts';
import { faultContract } from '../../../contracts/fault.ts';

faultContract(terminate);

test('terminate is the signal that a process may answer in its own way', () => {
  expect(terminate.signal?.({})).toBe('SIGTERM');
});
