import { expect, test } from 'vitest';
import { pause } from '../../../../src/core/faults/process/pause.ts';
import { faultContract } from '../../../contracts/fault.ts';

faultContract(pause);

test('pause stops the process and does not end it', () => {
  expect(pause.signal?.({})).toBe('SIGSTOP');
});
