import { expect, test } from 'vitest';
import { httpError } from '../../../../src/core/faults/link/http-error.ts';
import { dice } from '../../../../src/core/random/dice.ts';
import { faultContract } from '../../../contracts/fault.ts';

faultContract(httpError);

test('a share of the requests is answered, on every connection, and which ones replays', () => {
  const struck = () => {
    const toxic = httpError.toxic?.({ status: 503, share: 0.5 }, dice('a'));
    return Array.from({ length: 2000 }, (_, number) => toxic?.connection?.(number % 20)?.request?.(Math.floor(number / 20))?.status);
  };
  expect(struck().filter((status) => status === 503).length / 2000).toBeCloseTo(0.5, 1);
  expect(struck()).toEqual(struck());
  expect(httpError.http).toBe(true);
});
