import { expect, test } from 'vitest';
import { failureOf } from '../../../src/world/probes/reasons.ts';
import { reasons } from '../../contracts/probe.ts';

const failed = (code: string, syscall?: string): Error =>
  Object.assign(new Error('from outside: <b>'), { code }, syscall === undefined ? {} : { syscall });

test.each([
  [46, 'ENOTFOUND', 'name not found', false],
  [47, 'EAI_AGAIN', 'name look-up failed', true],
  [48, 'ENETUNREACH', 'unreachable', false],
  [49, 'ECONNREFUSED', 'refused', false],
  [50, 'ETIMEDOUT', 'timeout', false],
  [51, 'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION', 'TLS', false],
  [51, 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'TLS', false],
  [70, 'HPE_INVALID_HEADER_TOKEN', 'invalid HTTP: a forbidden character in a header', false],
  [70, 'HPE_INVALID_CONSTANT', 'not HTTP', false],
  [70, 'HPE_OF_A_LATER_NODE', 'not HTTP', false],
  [85, 'EMFILE', 'gate: EMFILE', true],
  [85, 'ENFILE', 'gate: ENFILE', true],
  [85, 'EADDRNOTAVAIL', 'gate: EADDRNOTAVAIL', true],
  [85, 'ENOMEM', 'gate: ENOMEM', true],
])('%i: the code %s has the reason "%s", ours: %s', (_, code, failure, ours) => {
  expect(failureOf(failed(code))).toEqual({ failure, ours });
  expect(failure).toMatch(reasons);
});

test('a reset and an early end of the connection have different reasons', () => {
  expect(failureOf(failed('ECONNRESET', 'read')).failure).toBe('reset');
  expect(failureOf(failed('ECONNRESET')).failure).toBe('closed');
});

test('the reason comes from the first of several addresses', () => {
  expect(failureOf(new AggregateError([failed('ECONNREFUSED'), failed('ENETUNREACH')]))).toEqual({ failure: 'refused', ours: false });
});

test.each([[null], ['text <script>'], [new Error('secret')], [{ code: 'HOSTILE <b>' }]])(
  'an unknown error has the reason `network error`, without its own text: %j',
  (thrown) => {
    expect(failureOf(thrown)).toEqual({ failure: 'network error', ours: false });
  },
);
