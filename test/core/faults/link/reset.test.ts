import { expect, test } from 'vitest';
import { reset } from '../../../../src/core/faults/link/reset.ts';
import { dice } from '../../../../src/core/random/dice.ts';
import { faultContract } from '../../../contracts/fault.ts';

faultContract(reset);

test('after no bytes it resets at once, otherwise in the middle of an answer', () => {
  expect(reset.toxic?.({ after: 0, share: 1 }, dice('a')).connection?.(0)).toEqual({ at: 'reset' });
  expect(reset.toxic?.({ after: 512, share: 1 }, dice('a')).connection?.(0)).toEqual({ end: { afterBytes: 512, how: 'reset' } });
  expect(reset.describe({ after: 0, share: 0.3 })).toBe('resets immediately on 30 % of connections');
});
