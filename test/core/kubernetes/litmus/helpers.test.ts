import { expect, test } from 'vitest';
import { troubleOf } from '../../../../src/core/kubernetes/litmus/helpers.ts';

const pod = (name: string, status: object) => ({ metadata: { name }, spec: { containers: [{ name: 'one' }] }, status });
const waits = (reason: string) => ({ phase: 'Pending', containerStatuses: [{ state: { waiting: { reason } } }] });

test.each([
  ['an image that cannot be pulled', waits('ImagePullBackOff'), 'pod "x" does not start: ImagePullBackOff'],
  ['a program that has ended with an error', { phase: 'Failed' }, 'pod "x" failed'],
  [
    'a node that has no room',
    { phase: 'Pending', conditions: [{ type: 'PodScheduled', status: 'False' }] },
    'pod "x" finds no node that takes it',
  ],
  ['hostile text', waits('\u001b[31m'), 'pod "x" does not start: \\u{1b}[31m'],
])('%s is why a pod of Litmus does not run', (_, status, says) => {
  expect(troubleOf([pod('runner', { phase: 'Running' }), pod('x', status)])).toBe(says);
});

test.each([
  ['that runs', { phase: 'Running' }],
  ['whose container is being made', waits('ContainerCreating')],
  ['that has done its work', { phase: 'Succeeded' }],
  ['without a status', {}],
])('a pod %s is no trouble', (_, status) => {
  expect(troubleOf([pod('x', status), 'no pod'])).toBeNull();
});
