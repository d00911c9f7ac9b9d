import { expect, test } from 'vitest';
import { refuse } from '../../../../src/core/faults/link/refuse.ts';
import { dice } from '../../../../src/core/random/dice.ts';
import { faultContract } from '../../../contracts/fault.ts';

faultContract(refuse);

test('nobody gets in until it is taken out, and nothing is felt behind it', () => {
  expect(refuse.toxic?.({}, dice('a')).listening?.(90_000)).toEqual({ open: false, untilMs: Number.POSITIVE_INFINITY });
  expect(refuse.masks).toBe(true);
});
