import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { kubernetes } from '../../../src/core/checks/kubernetes.ts';
import { checkContract, httpResponses } from '../../contracts/check.ts';

const at = { namespace: 'pr-7', workload: 'deployment/api' };
const bodyOf = (status: unknown) => JSON.stringify({ kind: 'Deployment', metadata: { name: 'api' }, spec: { replicas: 3 }, status });
const objects = fc.oneof(
  fc.json().map((status) => `{"status":${status}}`),
  fc.nat(9).map((readyReplicas) => bodyOf({ readyReplicas })),
);

checkContract(kubernetes, {
  responses: fc.oneof(httpResponses, fc.record({ status: fc.constant(200), headers: fc.constant({}), body: objects, cut: fc.boolean() })),
  valid: [
    { ...at, ready: 1 },
    { context: 'kind-ci', namespace: 'pr-7', workload: 'statefulset/db', ready: 3 },
  ],
  invalid: [
    [at, /expected number/],
    [{ ...at, ready: 0 }, />=1/],
    [{ ...at, ready: 1, namespace: 'PR 7' }, /the name of a namespace/],
    [{ ...at, ready: 1, workload: 'daemonset/api' }, /`deployment` or `statefulset`/],
    [{ ...at, ready: 1, context: '--server=http://other' }, /the name of a context/],
  ],
});

const judge = (body: string, ready = 2, more = {}) =>
  kubernetes.judge({ ...at, ready }, { status: 200, headers: {}, body, cut: false, ...more });

test.each([
  ['as many as it asks for', { readyReplicas: 2 }, null],
  ['more', { readyReplicas: 3 }, null],
  ['fewer', { readyReplicas: 1, replicas: 2, unavailableReplicas: 1 }, 'not ready'],
  ['none, which the API leaves out', { observedGeneration: 1, replicas: 2 }, 'not ready'],
  ['no number', { readyReplicas: '2' }, 'json'],
  ['no status', undefined, 'json'],
])('ready pods: %s', (_, status, reason) => {
  expect(judge(bodyOf(status))).toBe(reason);
});

test('a response that is no workload fails with its reason', () => {
  expect(judge('{"kind":"Status","code":404}', 1, { status: 404 })).toBe('no workload');
  expect(judge('<html>')).toBe('not JSON');
  expect(judge('null')).toBe('json');
  expect(judge('{}', 1, { cut: true })).toBe('cut');
});
