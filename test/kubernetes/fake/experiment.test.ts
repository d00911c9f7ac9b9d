import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readyExperiment } from '../../../src/core/chaos-toolkit/ready/ready-experiment.ts';
import type { Effect } from '../../../src/core/model/plan/effect.ts';
import type { DriverContext } from '../../../src/world/drivers/driver-context.ts';
import { experimentDriver } from '../../../src/world/drivers/experiment/driver.ts';
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
