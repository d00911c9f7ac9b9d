import { expect, test } from 'vitest';
import { command } from '../../../src/core/faults/command.ts';
import { waysOf } from '../../../src/core/faults/ways-of.ts';
import { faultContract } from '../../contracts/fault.ts';

faultContract(command);

test('command reaches only targets that bring their commands', () => {
  expect(waysOf(command)).toEqual(['command']);
});
