import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { grpc } from '../../../src/core/checks/grpc.ts';
import { checkContract } from '../../contracts/check.ts';

const code = fc.option(fc.integer({ min: 0, max: 999 }));

checkContract(grpc, {
  responses: fc.record({ http: code, status: code, serving: code }),
  valid: [{}, { to: 'orders:50051' }, { to: '[::1]:50051', service: 'shop.v1.Orders', tls: true, headers: { authorization: 'Bearer x' } }],
  invalid: [
    [{ to: 'orders' }, /host and a port/],
    [{ service: '' }, /full name of a service/],
    [{ service: 'a b' }, /full name of a service/],
  ],
});

test.each([
  [{ http: 200, status: 0, serving: 1 }, null],
  [{ http: 200, status: 0, serving: 2 }, 'not serving'],
  [{ http: 200, status: 0, serving: 0 }, 'not serving'],
  [{ http: 200, status: 0, serving: null }, 'no health'],
  [{ http: 200, status: 5, serving: null }, 'grpc status 5'],
  [{ http: 200, status: null, serving: 1 }, 'grpc status none'],
  [{ http: 503, status: null, serving: null }, 'status 503'],
])('%j is judged as %j', (response, reason) => {
  expect(grpc.judge({}, response)).toBe(reason);
});
