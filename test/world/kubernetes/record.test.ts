import { describe, expect, it } from 'vitest';
import type { Json } from '../../../src/core/model/json.ts';
import { undoHandlerOf } from '../../../src/world/undo/catalog.ts';

const cluster = { kubeconfig: '/home/ci/.kube/config', context: 'kind-ci', namespace: 'pr-7', mark: 'run:helper' };
const scale = { ...cluster, workload: 'deployment', name: 'api', uid: 'u', replicas: 3, object: 'cg-0a1b2c3d', run: 'run' };
const commandsOf = (kind: string, state: Json) => undoHandlerOf(kind)?.commands(state);

describe('the commands that a person would type', () => {
  it('restore the replicas, and delete the mark', () =>
    expect(commandsOf('kubernetes.scale', scale)?.map((words) => words.join(' '))).toEqual([
      'kubectl --context kind-ci --namespace pr-7 scale deployment/api --current-replicas=0 --replicas=3',
      'kubectl --context kind-ci --namespace pr-7 delete configmap/cg-0a1b2c3d --ignore-not-found',
    ]));

  it('delete the policy', () =>
    expect(commandsOf('kubernetes.policy', { ...cluster, object: 'cg-0a1b2c3d', run: 'run' })?.map((words) => words.join(' '))).toEqual([
      'kubectl --context kind-ci --namespace pr-7 delete networkpolicy/cg-0a1b2c3d --ignore-not-found',
    ]));
});

/** A journal, and even more so an object of the cluster, is untrusted. */
it.each([
  [{ context: '--as=admin' }, /names no cluster/],
  [{ namespace: '-n' }, /names no cluster/],
  [{ namespace: 'a b' }, /names no cluster/],
  [{ kubeconfig: 'relative/config' }, /names no cluster/],
  [{ kubeconfig: '/a:b' }, /names no cluster/],
  [{ workload: 'pods' }, /names no workload/],
  [{ name: '--all' }, /names no workload/],
  [{ replicas: 0 }, /not a number of pods/],
  [{ replicas: 1e9 }, /not a number of pods/],
  [{ replicas: -1 }, /not a count/],
  [{ replicas: '3' }, /not a count/],
  [{ object: 'production-settings' }, /no object of the gate/],
  [{ object: 'cg-0a1b2c3d/../x' }, /no object of the gate/],
])('a record with %j is refused, before anything is called', async (wrong, message) => {
  const handler = undoHandlerOf('kubernetes.scale');
  expect(() => handler?.commands({ ...scale, ...wrong })).toThrow(message);
  await expect(handler?.undo({ ...scale, ...wrong }, AbortSignal.timeout(5_000))).rejects.toThrow(message);
});
