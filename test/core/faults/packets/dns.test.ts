import { expect, test } from 'vitest';
import { dns } from '../../../../src/core/faults/packets/dns.ts';
import { faultContract } from '../../../contracts/fault.ts';

faultContract(dns);

test('only a slow resolver has a delay, which is shorter than the 5 s of a C library', () => {
  expect(dns.resolver?.({ response: 'slow' })).toEqual({ response: 'slow', delayMs: 3_000 });
  expect(dns.resolver?.({ response: 'servfail' })).toEqual({ response: 'servfail' });
  expect(() => dns.resolver?.({ response: 'wrong' })).toThrow(TypeError);
});
