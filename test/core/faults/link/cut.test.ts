import { expect, test } from 'vitest';
import { cut } from '../../../../src/core/faults/link/cut.ts';
import { dice } from '../../../../src/core/random/dice.ts';
import { faultContract } from '../../../contracts/fault.ts';

faultContract(cut);

test('the end is an orderly one, so that only a careful client sees that something is missing', () => {
  expect(cut.toxic?.({ after: 100, share: 1 }, dice('a')).connection?.(0)).toEqual({ end: { afterBytes: 100, how: 'close' } });
});
