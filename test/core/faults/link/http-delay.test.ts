import { expect, test } from 'vitest';
import { httpDelay } from '../../../../src/core/faults/link/http-delay.ts';
import { dice } from '../../../../src/core/random/dice.ts';
import { faultContract } from '../../../contracts/fault.ts';

faultContract(httpDelay);

test('a request is held back as a whole, and nothing else happens to it', () => {
  expect(httpDelay.toxic?.({ delay: 700, share: 1 }, dice('a')).connection?.(0)?.request?.(5)).toEqual({ delayMs: 700 });
  expect(httpDelay.describe({ delay: 700, share: 0.25 })).toBe('+700 ms latency for 25 % of requests');
});
