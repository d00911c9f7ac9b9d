import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { endpointOf } from '../../../src/core/address/endpoint.ts';
import { tcp } from '../../../src/core/checks/tcp.ts';
import { anyText, checkContract } from '../../contracts/check.ts';

checkContract(tcp, {
  responses: fc.record({ body: anyText, cut: fc.boolean() }),
  valid: [{}, { to: 'db:5432' }, { to: '[::1]:6379', send: 'PING\r\n', expect: '+PONG' }],
  invalid: [
    [{ to: 'db' }, /host and a port/],
    [{ to: 'db:0' }, /host and a port/],
    [{ to: 'db:65536' }, /host and a port/],
    [{ to: 'http://db:1' }, /host and a port/],
    [{ send: '' }, /1 to 4096/],
  ],
});

test('a response passes if it contains the expected text; without an expected text the connection is enough', () => {
  const response = { body: '+PONG\r\n', cut: false };
  expect(tcp.judge({ expect: '+PONG' }, response)).toBeNull();
  expect(tcp.judge({ expect: '-ERR' }, response)).toBe('body');
  expect(tcp.judge({ expect: '-ERR' }, { ...response, cut: true })).toBe('cut');
  expect(tcp.judge({}, { ...response, body: '' })).toBeNull();
});

test.each([
  ['127.0.0.1:80', { host: '127.0.0.1', port: 80 }],
  ['[::1]:443', { host: '::1', port: 443 }],
  ['my-db.local:5432', { host: 'my-db.local', port: 5432 }],
  ['::1:443', null],
  ['a b:1', null],
  [':80', null],
  ['a:', null],
])('%s as an endpoint is %j', (text, endpoint) => {
  expect(endpointOf(text)).toEqual(endpoint);
});
