import { expect, it } from 'vitest';
import type { Effect } from '../../src/core/model/plan/effect.ts';
import type { Driver } from '../../src/world/drivers/driver.ts';
import { kubernetesDriver } from '../../src/world/drivers/kubernetes/driver.ts';
import { type App, apply, kubectl, leftIn, newNamespace, replicasOf, startApp, until } from './cluster.ts';

const soon = () => AbortSignal.timeout(30_000);
const run = 'test-run';

// What every fault keeps to: contract.test.ts.
const driverOf = ({ namespace, name }: Pick<App, 'namespace' | 'name'>, kind: 'deployment' | 'statefulset' = 'deployment'): Driver =>
  kubernetesDriver(
    { kind: 'kubernetes', name: 'api', namespace, workload: { kind, name }, engine: 'native' },
    { runId: run, note: async () => undefined, preview: 'http://127.0.0.1:1/', targets: [] },
  );

const effectOf = (kind: string): Effect => ({ way: 'pods', kind, params: {}, seed: 'test' });

it('kills exactly the pod that the plan drew, and no pod of another workload with the same labels', async () => {
  const app = await startApp(await newNamespace(), 'api', { replicas: 3 });
  await apply({
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'stranger', namespace: app.namespace, labels: { app: 'api' } },
    spec: { terminationGracePeriodSeconds: 1, containers: [{ name: 'web', image: 'local/web:1', imagePullPolicy: 'Never' }] },
  });
  const uids = async () =>
    (await kubectl('-n', app.namespace, 'get', 'pods', '-o', 'jsonpath={.items[*].metadata.uid}')).split(' ').filter(Boolean);
  await until(async () => (await uids()).length === 4);
  await until(async () => !(await kubectl('-n', app.namespace, 'get', 'pods', '--no-headers')).includes('ContainerCreating'));
  const before = await uids();
  const driver = driverOf(app);
  const effect = { ...effectOf('kill'), worker: { fraction: 0.5 } };
  const undo = await driver.prepare(effect, 'f1', soon());
  expect(driver.struckWorker?.(undo)).toMatchObject({ worker: 1, of: 3 });
  await driver.apply(effect, undo, soon());
  const after = await uids();
  const { pod } = undo.state as unknown as { pod: { uid: string } };
  expect(before.filter((uid) => !after.includes(uid))).toEqual([pod.uid]);
});

it('a pod that was replaced before the fault is not touched', async () => {
  const app = await startApp(await newNamespace(), 'api');
  const driver = driverOf(app);
  const undo = await driver.prepare(effectOf('kill'), 'f1', soon());
  const { pod } = undo.state as unknown as { pod: { name: string } };
  await kubectl('-n', app.namespace, 'delete', 'pod', pod.name, '--grace-period=0', '--force');
  await expect(driver.apply(effectOf('kill'), undo, soon())).rejects.toThrow('deleted or replaced before the fault');
});

it('an outage is found again by its mark, and its undo restores nothing that another program has changed', async () => {
  const app = await startApp(await newNamespace(), 'api', { replicas: 2 });
  const driver = driverOf(app);
  const undo = await driver.prepare(effectOf('outage'), 'f1', soon());
  expect(await leftIn(app.namespace)).toBe('');
  await driver.apply(effectOf('outage'), undo, soon());
  expect(await leftIn(app.namespace)).toMatch(/^configmap\/cg-[a-z0-9]{8}$/);
  expect((await replicasOf(app)).wanted).toBe(0);
  await kubectl('-n', app.namespace, 'scale', 'deployment/api', '--replicas=1');
  expect(await driver.observeEffect(effectOf('outage'), undo, soon())).toMatchObject({
    ok: false,
    says: expect.stringContaining('another program'),
  });
  await driver.undo(undo, soon());
  expect(await driver.verifyRemoved(effectOf('outage'), undo, soon())).toMatchObject({ ok: true });
  expect(await leftIn(app.namespace)).toBe('');
  expect((await replicasOf(app)).wanted).toBe(1);
});

it('no outage where an autoscaler owns the number of replicas', async () => {
  const app = await startApp(await newNamespace(), 'api');
  const { namespace } = app;
  await apply({
    apiVersion: 'autoscaling/v2',
    kind: 'HorizontalPodAutoscaler',
    metadata: { name: 'api-load', namespace },
    spec: { maxReplicas: 3, scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'api' } },
  });
  await expect(driverOf(app).prepare(effectOf('outage'), 'f1', soon())).rejects.toMatchObject({
    code: 'TARGET_UNAVAILABLE',
    message: expect.stringContaining('"api-load" owns the number of replicas'),
  });
  expect((await replicasOf(app)).wanted).toBe(1);
  expect(await leftIn(namespace)).toBe('');
});

it('a network policy that nothing enforces is not felt, and is removed', async () => {
  const app = await startApp(await newNamespace(), 'api');
  const driver = driverOf(app);
  const undo = await driver.prepare(effectOf('partition'), 'f1', soon());
  await driver.apply(effectOf('partition'), undo, soon());
  expect(await leftIn(app.namespace)).toMatch(/^networkpolicy\.networking\.k8s\.io\/cg-[a-z0-9]{8}$/);
  const policy = JSON.parse(await kubectl('-n', app.namespace, 'get', 'networkpolicies', '-o', 'json')) as { items: unknown[] };
  expect(policy.items).toMatchObject([
    {
      metadata: { labels: { 'chaos-gate/run': run }, annotations: { 'chaos-gate/expires': expect.stringMatching(/^20/) } },
      spec: { podSelector: { matchLabels: { app: 'api' } }, policyTypes: ['Ingress', 'Egress'] },
    },
  ]);
  expect(await driver.observeEffect(effectOf('partition'), undo, soon())).toMatchObject({
    ok: false,
    says: 'the network policy is in place, and the network of the cluster does not enforce it',
  });
  for (let times = 0; times < 2; times += 1) await driver.undo(undo, soon());
  expect(await driver.verifyRemoved(effectOf('partition'), undo, soon())).toMatchObject({ ok: true });
  // What the network does not do for one fault, it does for none.
  await expect(driverOf(app).prepare(effectOf('partition'), 'f2', soon())).rejects.toThrow('as an earlier fault of this run has shown');
  expect(await leftIn(app.namespace)).toBe('');
});

it('no outage while a new template does not work: it would end the pods that serve for good', async () => {
  const app = await startApp(await newNamespace(), 'api', { replicas: 2 });
  await kubectl('-n', app.namespace, 'set', 'image', 'deployment/api', 'web=local/missing:1');
  await until(async () => (await kubectl('-n', app.namespace, 'get', 'pods', '--no-headers')).includes('ErrImageNeverPull'), 60_000);
  await expect(driverOf(app).prepare(effectOf('outage'), 'f1', soon())).rejects.toThrow(
    'deployment/api is in a rollout that has not ended: 1 of 3 pods has its present template',
  );
  expect(await replicasOf(app)).toEqual({ wanted: 2, ready: 2 });
  await kubectl('-n', app.namespace, 'rollout', 'undo', 'deployment/api');
  await until(
    () =>
      driverOf(app)
        .prepare(effectOf('outage'), 'f1', soon())
        .then(
          () => true,
          () => false,
        ),
    60_000,
  );
  expect(await leftIn(app.namespace)).toBe('');
});

it('the pods of a stateful set are killed too, but not a new pod under the old name', async () => {
  const namespace = await newNamespace();
  const template = {
    metadata: { labels: { app: 'db' } },
    spec: { terminationGracePeriodSeconds: 1, containers: [{ name: 'web', image: 'local/web:1', imagePullPolicy: 'Never' }] },
  };
  const spec = { replicas: 1, serviceName: 'db', selector: { matchLabels: { app: 'db' } }, template };
  await apply({ apiVersion: 'apps/v1', kind: 'StatefulSet', metadata: { name: 'db', namespace }, spec });
  const driver = driverOf({ namespace, name: 'db' }, 'statefulset');
  await until(async () => (await driver.checkRunning?.(false, soon()))?.back === true, 60_000);
  const uid = () => kubectl('-n', namespace, 'get', 'pod', 'db-0', '-o', 'jsonpath={.metadata.uid}');
  const late = await driver.prepare(effectOf('kill'), 'f0', soon());
  await kubectl('-n', namespace, 'delete', 'pod', 'db-0', '--grace-period=0', '--force');
  await until(async () => (await driver.checkRunning?.(false, soon()))?.back === true, 60_000);
  const replaced = await uid();
  await expect(driver.apply(effectOf('kill'), late, soon())).rejects.toThrow('deleted or replaced before the fault');
  expect(await uid()).toBe(replaced);
  const undo = await driver.prepare(effectOf('kill'), 'f1', soon());
  await driver.apply(effectOf('kill'), undo, soon());
  expect(await driver.observeEffect(effectOf('kill'), undo, soon())).toMatchObject({
    ok: true,
    says: expect.stringMatching(/^the pod no longer exists: .+$/),
  });
  await until(async () => (await driver.checkRunning?.(false, soon()))?.back === true, 60_000);
});
