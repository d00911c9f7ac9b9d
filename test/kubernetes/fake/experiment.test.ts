import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readyExperiment } from '../../../src/core/chaos-toolkit/ready/ready-experiment.ts';
import type { Effect } from '../../../src/core/model/plan/effect.ts';
import type { DriverContext } from '../../../src/world/drivers/driver-context.ts';
import { experimentDriver } from '../../../src/world/drivers/experiment/driver.ts';
import { undoHandlerOf } from '../../../src/world/undo/catalog.ts';
import { resourceOf } from './resource-kinds.ts';
import { until, useFake } from './use-fake.ts';

const soon = () => AbortSignal.timeout(60_000);
/** Number 14 of the public experiments. */
const file = JSON.parse(readFileSync(new URL('../../chaos-toolkit/14-kill-pod-by-label.json', import.meta.url), 'utf8')) as {
  method: { provider: { arguments: object }; pauses?: object }[];
};

function opened(given: object = {}) {
  const content = structuredClone(file);
  const [step] = content.method;
  if (step === undefined) throw new Error('the experiment has an action');
  step.provider.arguments = { ...step.provider.arguments, ...given };
  delete step.pauses;
  Object.assign(content, { 'steady-state-hypothesis': { title: 'h', probes: [] } });
  const env = { POD_LABEL: 'app=api', POD_NAMESPACE: 'pr-7', APPLICATION_ENTRYPOINT_URL: 'http://127.0.0.1:1/' };
  const { ready, refusals } = readyExperiment(JSON.stringify(content), true, env);
  if (ready === null) throw new Error(JSON.stringify(refusals));
  const target = { kind: 'experiment', name: 'x.json', content: ready } as const;
  const driver = experimentDriver(target, { workspace: '/', runId: 'run-1', note: async () => undefined } as unknown as DriverContext);
  const effect: Effect = { way: 'experiment', kind: 'experiment', params: { digest: ready.digest, method: '1 action' }, seed: 's' };
  return { driver, effect };
}

test('experiment 14 deletes one pod, and its workload starts another', async () => {
  const fake = await useFake();
  const pods = () => fake.store.list(resourceOf('Pod'), 'pr-7').map(({ metadata }) => metadata);
  const before = pods()
    .map(({ name }) => name)
    .sort();
  const { driver, effect } = opened();
  const undo = await driver.prepare(effect, 'x1.f1', soon());
  expect(
    pods()
      .map(({ name }) => name)
      .sort(),
    'nothing is deleted before',
  ).toEqual(before);
  await driver.apply(effect, undo, soon());
  expect(await driver.observeEffect(effect, undo, soon())).toMatchObject({ ok: true });
  const deletes = fake.log.filter(({ method }) => method === 'DELETE');
  expect(deletes.map(({ path }) => path)).toEqual([`/api/v1/namespaces/pr-7/pods/${before[0]}`]);
  await until(() => pods().length === 2 && !pods().some(({ name }) => name === before[0]));
});

test('it deletes nothing that it does not select, and no pod that nothing replaces', async () => {
  const fake = await useFake();
  const failure = async (given: object) => {
    const { driver, effect } = opened(given);
    const undo = await driver.prepare(effect, 'x1.f1', soon());
    return driver.apply(effect, undo, soon()).then(
      () => null,
      (error: Error) => error.message,
    );
  };
  expect(await failure({ label_selector: 'app=other' })).toContain('no pod was selected');
  expect(await failure({ name_pattern: '^nothing' })).toContain('no pod was selected');
  fake.store.create(resourceOf('Pod'), 'pr-7', {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'alone', labels: { app: 'alone' } },
    spec: { containers: [{ name: 'a', image: 'a' }] },
  });
  expect(await failure({ label_selector: 'app=alone' })).toContain('belongs to no workload');
  expect(fake.log.filter(({ method }) => method === 'DELETE')).toEqual([]);
});

/** An experiment whose method and rollbacks change deployments of `pr-7`. */
function changing(method: readonly object[], rollbacks: readonly object[] = [], more: object = {}) {
  const step = (given: object) => ({
    type: 'action',
    name: 'a',
    provider: {
      type: 'python',
      module: 'chaosk8s.deployment.actions',
      func: 'replicas' in given ? 'scale_deployment' : 'rollout_deployment',
      arguments: { name: 'api', ns: 'pr-7', ...given },
    },
  });
  const content = { title: 't', description: 'd', method: method.map(step), rollbacks: rollbacks.map(step), ...more };
  const { ready, refusals } = readyExperiment(JSON.stringify(content), true, {});
  if (ready === null) throw new Error(JSON.stringify(refusals));
  const notes: string[] = [];
  const context = { workspace: '/', runId: 'run-1', note: async (says: string) => void notes.push(says) } as unknown as DriverContext;
  const driver = experimentDriver({ kind: 'experiment', name: 'x.json', content: ready }, context);
  const effect: Effect = { way: 'experiment', kind: 'experiment', params: { digest: ready.digest, method: '1 action' }, seed: 's' };
  return { driver, effect, notes };
}

test('a deployment that is scaled gets the number of replicas that it had, also by a process that has only the record', async () => {
  const fake = await useFake();
  const replicas = () => fake.store.find('Deployment', 'pr-7', 'api')?.spec?.replicas;
  const restored: [readonly object[], readonly object[]][] = [
    [[{ replicas: 0 }], []],
    [[{ replicas: 5 }, { replicas: 1 }], []],
    [[{ replicas: 0 }], [{ replicas: 7 }]],
    [[{ replicas: 0 }], [{ replicas: 2 }]],
  ];
  for (const [nth, [method, rollbacks]] of restored.entries()) {
    const { driver, effect, notes } = changing(method, rollbacks);
    const undo = await driver.prepare(effect, `x${nth}.f1`, soon());
    expect(replicas(), 'nothing is changed before').toBe(2);
    await driver.apply(effect, undo, soon());
    expect(replicas()).toBe((method.at(-1) as { replicas: number }).replicas);
    expect(await driver.verifyRemoved(effect, undo, soon())).toMatchObject({
      ok: false,
      says: expect.stringContaining('and was to 2'),
    });
    const handler = undoHandlerOf(undo.kind);
    const state = JSON.parse(JSON.stringify(undo.state)) as typeof undo.state;
    expect(handler?.commands(state).at(-1)?.slice(-3)).toEqual(['scale', 'deployment/api', '--replicas=2']);
    for (let times = 0; times < 2; times += 1) await (nth % 2 === 0 ? driver.undo(undo, soon()) : handler?.undo(state, soon()));
    expect(replicas()).toBe(2);
    expect(await handler?.verifyRemoved(state, soon())).toMatchObject({ ok: true });
    expect(notes).toEqual([]);
  }
});

test('a number of replicas that another program has set is left alone, and one that an autoscaler owns is not touched', async () => {
  const fake = await useFake();
  const { driver, effect } = changing([{ replicas: 0 }]);
  const undo = await driver.prepare(effect, 'x1.f1', soon());
  await driver.apply(effect, undo, soon());
  const at = { resource: resourceOf('Deployment'), namespace: 'pr-7', name: 'api' };
  const deployment = fake.store.find('Deployment', 'pr-7', 'api');
  if (deployment === null) throw new Error('it is gone');
  fake.store.update(at, { ...deployment, spec: { ...deployment.spec, replicas: 3 } });
  await driver.undo(undo, soon());
  expect(fake.store.find('Deployment', 'pr-7', 'api')?.spec?.replicas).toBe(3);
  expect(await driver.verifyRemoved(effect, undo, soon())).toMatchObject({ ok: true });
  fake.store.create(resourceOf('HorizontalPodAutoscaler'), 'pr-7', {
    apiVersion: 'autoscaling/v2',
    kind: 'HorizontalPodAutoscaler',
    metadata: { name: 'own' },
    spec: { scaleTargetRef: { kind: 'Deployment', name: 'api' } },
  });
  const changes = fake.log.filter(({ method }) => method !== 'GET').length;
  for (const [given, message] of [
    [{ replicas: 0 }, 'the autoscaler "own" owns'],
    [{ replicas: 0, name: 'none' }, 'has no deployment "none"'],
  ] as const) {
    const other = changing([given]);
    await expect(other.driver.prepare(other.effect, 'x1.f1', soon())).rejects.toThrow(message);
  }
  expect(fake.log.filter(({ method }) => method !== 'GET')).toHaveLength(changes);
});

test('a deployment is restarted as kubectl does it', async () => {
  const fake = await useFake();
  const { driver, effect, notes } = changing([{}]);
  const undo = await driver.prepare(effect, 'x1.f1', soon());
  await driver.apply(effect, undo, soon());
  const template = fake.store.find('Deployment', 'pr-7', 'api')?.spec?.template;
  expect(JSON.stringify(template)).toContain('kubectl.kubernetes.io/restartedAt');
  expect(notes, 'nothing removes it').toHaveLength(1);
});
