import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { prometheus } from '../../../src/core/checks/prometheus.ts';
import { checkContract, httpResponses } from '../../contracts/check.ts';

const to = 'http://127.0.0.1:9090';

/** Responses of `/api/v1/query` with any values, and any other response. */
const queried = fc.array(fc.oneof(fc.double().map(String), fc.constantFrom('NaN', '+Inf', '-Inf', '1e+06', 'x'))).map((values) =>
  bodyOf(
    'vector',
    values.map((value) => ({ metric: {}, value: [1_795_989_560.8, value] })),
  ),
);
const bodyOf = (resultType: string, result: unknown) => JSON.stringify({ status: 'success', data: { resultType, result } });

checkContract(prometheus, {
  responses: fc.oneof(httpResponses, fc.record({ status: fc.constant(200), headers: fc.constant({}), body: queried, cut: fc.boolean() })),
  valid: [
    { to, query: 'up', 'at-least': 1 },
    { to: 'https://metrics.example/prometheus/', query: 'a\n/ b', 'at-least': -1.5, 'at-most': 2, headers: { authorization: 'Bearer x' } },
  ],
  invalid: [
    [{ query: 'up', 'at-least': 1 }, /expected string/],
    [{ to: '127.0.0.1:9090', query: 'up', 'at-least': 1 }, /the address of a Prometheus server/],
    [{ to: 'http://user:word@h', query: 'up', 'at-least': 1 }, /without user/],
    [{ to: 'http://h/?a=b', query: 'up', 'at-least': 1 }, /without user, query/],
    [{ to, query: '', 'at-least': 1 }, /PromQL/],
    [{ to, query: 'up' }, /a limit/],
    [{ to, query: 'up', 'at-least': 2, 'at-most': 1 }, /not above/],
  ],
});

// The bodies are those of Prometheus 2.42.
test.each([
  ['a vector of one series', 'vector', [{ metric: { job: 'self' }, value: [1_795_989_560.807, '1'] }], null],
  ['a scalar', 'scalar', [1_795_989_560.825, '1'], null],
  ['one series of two outside the limits', 'vector', [1, 3].map((value) => ({ metric: {}, value: [0, String(value)] })), 'value'],
  ['a value in Go notation', 'scalar', [0, '1e+06'], 'value'],
  ['an infinite value', 'scalar', [0, '+Inf'], 'value'],
  ['no series', 'vector', [], 'no data'],
  ['0/0', 'scalar', [1_795_989_560.857, 'NaN'], 'no data'],
  ['a range', 'matrix', [{ metric: {}, values: [[0, '1']] }], 'json'],
  ['a text', 'string', [0, '1'], 'json'],
  ['a histogram', 'vector', [{ metric: {}, histogram: [0, {}] }], 'json'],
])('%s is judged by its limits', (_, resultType, result, reason) => {
  const params = { to, query: 'up', 'at-least': 1, 'at-most': 2 };
  expect(prometheus.judge(params, { status: 200, headers: {}, body: bodyOf(resultType, result), cut: false })).toBe(reason);
});

test('a response that is no result fails with its reason', () => {
  const judge = (body: string, more = {}) =>
    prometheus.judge({ to, query: 'up', 'at-most': 2 }, { status: 200, headers: {}, body, cut: false, ...more });
  expect(judge('{"status":"error","errorType":"bad_data"}', { status: 400 })).toBe('status 400');
  expect(judge('<html>')).toBe('not JSON');
  expect(judge('null')).toBe('json');
  expect(judge('{}', { cut: true })).toBe('cut');
});
