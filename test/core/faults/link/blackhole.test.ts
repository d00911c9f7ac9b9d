import { expect, test } from 'vitest';
import { blackhole } from '../../../../src/core/faults/link/blackhole.ts';
import { dice } from '../../../../src/core/random/dice.ts';
import { faultContract } from '../../../contracts/fault.ts';

faultContract(blackhole);

test('every connection is taken and swallowed, and the door stays open', () => {
  const toxic = blackhole.toxic?.({}, dice('a'));
  expect(toxic?.connection?.(3)).toEqual({ at: 'swallow' });
  expect(toxic?.listening).toBeUndefined();
});
