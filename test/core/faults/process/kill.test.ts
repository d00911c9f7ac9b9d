import { expect, test } from 'vitest';
import { kill } from '../../../../src/core/faults/process/kill.ts';
import { faultContract } from '../../../contracts/fault.ts';

faultContract(kill);

test('kill is the signal that no process can catch', () => {
  expect(kill.signal?.({})).toBe('SIGKILL');
});
