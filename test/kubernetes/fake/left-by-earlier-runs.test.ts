import { beforeEach, expect, it } from 'vitest';
import type { KubernetesTarget } from '../../../src/core/targets/kubernetes.ts';
import { kubernetesDriver } from '../../../src/world/drivers/kubernetes/driver.ts';
import type { Fake } from './fake.ts';
import type { ApiObject } from './objects.ts';
import { resourceOf } from './resource-kinds.ts';
import { until, useFake } from './use-fake.ts';

const target = {
  kind: 'kubernetes',
  name: 'api',
  context: 'fake',
  namespace: 'pr-7',
  workload: { kind: 'deployment', name: 'api' },
  engine: 'native',
} as const;
const past = new Date(Date.now() - 60_000).toISOString();
const future = new Date(Date.now() + 600_000).toISOString();
const names = ['cg-aaaaaaaa', 'cg-bbbbbbbb', 'cg-cccccccc'] as const;

let fake: Fake;
let notes: string[];
beforeEach(async () => {
  fake = await useFake();
  fake.addNamespace('pr-8');
  notes = [];
});

/** What a run does before its first fault. */
async function start(one: KubernetesTarget = target, targets: readonly KubernetesTarget[] = [target]): Promise<void> {
  const note = async (message: string): Promise<void> => void notes.push(message);
  await kubernetesDriver(one, { runId: 'run-2', note, preview: 'http://127.0.0.1:1/', targets }).start?.(AbortSignal.timeout(60_000));
}

const metadataOf = (name: string, expires: string | null): ApiObject['metadata'] => ({
  name,
  labels: { 'chaos-gate/run': 'run-1' },
  annotations: expires === null ? {} : { 'chaos-gate/expires': expires },
});

/** An outage, a partition and a partition through Chaos Mesh, all of one run. */
function leave(expires: string | null, namespace = 'pr-7'): void {
  const workload = fake.store.find('Deployment', namespace, 'api');
  const data = { undo: 'kubernetes.scale', workload: 'deployment', name: 'api', uid: workload?.metadata.uid ?? 'none', replicas: '2' };
  create('ConfigMap', namespace, { metadata: metadataOf(names[0], expires), data });
  create('NetworkPolicy', namespace, { metadata: metadataOf(names[1], expires), spec: { podSelector: { matchLabels: { app: 'api' } } } });
  const selector = { pods: { [namespace]: ['a-pod'] } };
  create('NetworkChaos', namespace, { metadata: metadataOf(names[2], expires), spec: { action: 'partition', mode: 'all', selector } });
  if (workload !== null)
    fake.store.update(
      { resource: resourceOf('Deployment'), namespace, name: 'api' },
      { ...workload, spec: { ...workload.spec, replicas: 0 } },
    );
}

const create = (kind: string, namespace: string, object: Partial<ApiObject>): void =>
  void fake.store.create(resourceOf(kind), namespace, { apiVersion: '', kind, metadata: { name: '' }, ...object });
const left = (namespace = 'pr-7'): string[] =>
  ['ConfigMap', 'NetworkPolicy', 'NetworkChaos'].flatMap((kind) =>
    fake.store.list(resourceOf(kind), namespace).map(({ metadata }) => metadata.name),
  );
const changes = (): string[] => fake.log.filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${path}`);

it('removes what has expired, in its own namespace alone, and says so', async () => {
  leave(past);
  leave(past, 'pr-8');
  await start();
  expect(notes).toEqual(['an earlier run had left 3 faults in namespace "pr-7"; 3 were removed']);
  expect(left()).toEqual([]);
  await until(() => fake.store.find('Deployment', 'pr-7', 'api')?.status?.readyReplicas === 2);
  expect(left('pr-8')).toEqual(names);
  expect(changes().filter((change) => !change.includes('/namespaces/pr-7/'))).toEqual([]);
});

it.each([
  ['has not expired', future],
  ['does not say when it expires', null],
])('leaves alone what %s, and warns', async (_, expires) => {
  leave(expires);
  await start();
  expect(notes).toEqual([
    'namespace "pr-7" has 3 objects of another run, run-1, that may still be in progress: nothing of it is touched, and its faults may show in this run',
  ]);
  expect(left()).toEqual(names);
  expect(changes()).toEqual([]);
});

it('removes what it may where it may not look at everything', async () => {
  leave(past);
  for (const kind of ['configmaps', 'networkchaos']) fake.deny(`list ${kind}`);
  await start();
  expect(notes).toEqual(['an earlier run had left 1 fault in namespace "pr-7"; 1 was removed']);
  expect(left()).toEqual([names[0], names[2]]);
});

it('says what it could not remove, and goes on', async () => {
  leave(past);
  fake.deny('delete networkpolicies');
  await start();
  expect(notes).toEqual([
    'an earlier run had left 3 faults in namespace "pr-7"; 2 were removed; `chaos-gate recover --context fake --namespace pr-7` says why',
  ]);
  expect(left()).toEqual([names[1]]);
});

it('leaves alone an object that has only the label', async () => {
  create('NetworkPolicy', 'pr-7', { metadata: metadataOf('settings', past), spec: { podSelector: {} } });
  await start();
  expect(notes).toEqual([
    'an earlier run had left 1 fault in namespace "pr-7"; 0 were removed; `chaos-gate recover --context fake --namespace pr-7` says why',
  ]);
  expect(left()).toEqual(['settings']);
});

it('looks once for all targets of a namespace', async () => {
  leave(past);
  await start({ ...target, name: 'db' }, [target, { ...target, name: 'db' }]);
  expect(notes).toEqual([]);
  expect(left()).toEqual(names);
});
