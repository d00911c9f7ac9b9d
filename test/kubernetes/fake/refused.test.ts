import { beforeEach, describe, expect, test } from 'vitest';
import type { Effect } from '../../../src/core/model/plan/effect.ts';
import type { Driver } from '../../../src/world/drivers/driver.ts';
import { kubernetesDriver } from '../../../src/world/drivers/kubernetes/driver.ts';
import type { Fake } from './fake.ts';
import { type ApiObject, type Fields, fieldsOf } from './objects.ts';
import { resourceOf } from './resource-kinds.ts';
import { until, useFake } from './use-fake.ts';

// Previews in which a fault would not do what the report says, or more than that: it is refused before anything is changed.

const soon = () => AbortSignal.timeout(60_000);
const [killed, out, isolated] = ['kill', 'outage', 'partition'].map((kind): Effect => ({ way: 'pods', kind, params: {}, seed: 's' }));

let fake: Fake;
let driver: Driver;
let notes: string[];

beforeEach(async () => {
  fake = await useFake();
  notes = [];
  driver = kubernetesDriver(
    { kind: 'kubernetes', name: 'api', namespace: 'pr-7', workload: { kind: 'deployment', name: 'api' }, engine: 'native' },
    { runId: 'run-1', note: async (text) => void notes.push(text), preview: 'http://127.0.0.1:1/', targets: [] },
  );
});

const prepared = (effect: Effect | undefined) => driver.prepare(effect as Effect, 'f1', soon());
const changes = (): number => fake.log.filter(({ method }) => method !== 'GET').length;
const add = (kind: string, name: string, metadata: Fields, spec: Fields): ApiObject =>
  fake.store.create(resourceOf(kind), 'pr-7', { apiVersion: 'v1', kind, metadata: { name, ...metadata }, spec });

/** Changes an object as its owner would. */
function change(kind: string, name: string, by: (object: ApiObject) => ApiObject): void {
  const found = fake.store.find(kind, 'pr-7', name);
  if (found === null) throw new Error(`no ${kind} ${name}`);
  fake.store.update({ resource: resourceOf(kind), namespace: 'pr-7', name }, by(found));
}
const firstPod = (): string => fake.store.list(resourceOf('Pod'), 'pr-7')[0]?.metadata.name ?? '';

describe('a partition', () => {
  test('that would isolate a pod of another owner, which has the same labels', async () => {
    add('Pod', 'worker', { labels: { app: 'api', tier: 'worker' } }, { containers: [{ name: 'web', image: 'shop:1' }] });
    await until(() => fake.store.find('Pod', 'pr-7', 'worker')?.status?.phase === 'Running');
    await expect(prepared(isolated)).rejects.toThrow(/^pod "worker" of another owner .* would be isolated too$/);
    expect(changes()).toBe(0);
    await prepared(killed);
  });

  test('of a pod in the network of its node', async () => {
    const pod = firstPod();
    change('Pod', pod, (object) => ({ ...object, spec: { ...object.spec, hostNetwork: true } }));
    await expect(prepared(isolated)).rejects.toThrow('uses the network of its node');
  });

  test('where a policy of the preview allows a connection', async () => {
    add('NetworkPolicy', 'deny-all', {}, { podSelector: {}, policyTypes: ['Ingress', 'Egress'] });
    add('NetworkPolicy', 'of-db', {}, { podSelector: { matchLabels: { app: 'db' } }, ingress: [{}] });
    await prepared(isolated);
    add('NetworkPolicy', 'from-front', {}, { podSelector: { matchLabels: { app: 'api' } }, ingress: [{ from: [{ podSelector: {} }] }] });
    await expect(prepared(isolated)).rejects.toThrow('network policy "from-front" allows connections of the pods');
    expect(changes()).toBe(0);
  });
});

describe('a rollout that has not ended', () => {
  beforeEach(async () => {
    change('Deployment', 'api', (object) => ({
      ...object,
      spec: { ...object.spec, template: { ...fieldsOf(object.spec?.template), broken: true } },
    }));
    await until(() => fake.store.find('Deployment', 'pr-7', 'api')?.status?.updatedReplicas === 0);
  });

  test('no outage, after which the cluster would start the new template alone', async () => {
    await expect(prepared(out)).rejects.toThrow('deployment/api is in a rollout that has not ended: 0 of 2 pods have its present template');
    expect([changes(), fake.store.find('Deployment', 'pr-7', 'api')?.spec?.replicas]).toEqual([0, 2]);
    await prepared(killed);
  });

  test('the report says so', async () => {
    await driver.start?.(soon());
    expect(notes).toContainEqual(expect.stringContaining('in a rollout that has not ended'));
  });
});

test('a workload whose rollout has ended has no note of it', async () => {
  await driver.start?.(soon());
  expect(notes.join()).not.toContain('rollout');
  await prepared(out);
});

// A key that would be too long is the name of the container alone.
test.each([
  ['chaos-mesh-game-day-pod-failure-web-normal-image', '"game-day" of Chaos Mesh'],
  ['web-normal', 'an object of Chaos Mesh'],
])('a pod that is kept out for somebody else: %s', async (key, what) => {
  change('Pod', firstPod(), (object) => ({ ...object, metadata: { ...object.metadata, annotations: { [key]: 'shop:1' } } }));
  await expect(prepared(killed)).rejects.toThrow(new RegExp(`^${what} keeps pod ".+" out already$`));
});

test('a pod that another fault of the gate keeps out may be struck as well', async () => {
  const annotations = { 'chaos-mesh-cg-0123abcd-pod-failure-web-normal-image': 'shop:1' };
  change('Pod', firstPod(), (object) => ({ ...object, metadata: { ...object.metadata, annotations } }));
  await prepared(killed);
});

test('a workload that is scaled to zero', async () => {
  change('Deployment', 'api', (object) => ({ ...object, spec: { ...object.spec, replicas: 0 } }));
  await until(() => fake.store.list(resourceOf('Pod'), 'pr-7').length === 0);
  await expect(prepared(killed)).rejects.toThrow('target "api" is scaled to zero');
});

test('a workload that is being deleted', async () => {
  change('Deployment', 'api', (object) => ({ ...object, metadata: { ...object.metadata, finalizers: ['foregroundDeletion'] } }));
  fake.store.delete({ resource: resourceOf('Deployment'), namespace: 'pr-7', name: 'api' });
  await expect(prepared(killed)).rejects.toThrow('deployment "api" of namespace "pr-7" is being deleted');
});
