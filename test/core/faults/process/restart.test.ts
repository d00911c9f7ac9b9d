import { expect, test } from 'vitest';
import { restart } from '../../../../src/core/faults/process/restart.ts';
import { waysOf } from '../../../../src/core/faults/ways-of.ts';
import { faultContract } from '../../../contracts/fault.ts';

faultContract(restart);

test('a restart is more than its signals: the target has to start again', () => expect(waysOf(restart)).toEqual(['restart']));
