import { beforeEach, describe, expect, test } from 'vitest';
import type { Effect } from '../../../src/core/model/plan/effect.ts';
import type { Undo } from '../../../src/core/model/run/undo.ts';
import type { KubernetesTarget } from '../../../src/core/targets/kubernetes.ts';
import type { Driver } from '../../../src/world/drivers/driver.ts';
import { kubernetesDriver } from '../../../src/world/drivers/kubernetes/driver.ts';
import { findCluster } from '../../../src/world/kubernetes/find-cluster.ts';
import { leftoversIn } from '../../../src/world/recover/leftovers.ts';
import { undoHandlerOf } from '../../../src/world/undo/catalog.ts';
import { removeLitmus } from '../../../src/world/undo/kubernetes/litmus.ts';
import type { Fake } from './fake.ts';
import { resourceOf } from './resource-kinds.ts';
import { until, useFake } from './use-fake.ts';

// A slow machine starts kubectl a few times a second.
const soon = (ms = 60_000) => AbortSignal.timeout(ms);
const target = {
  kind: 'kubernetes',
  name: 'api',
  namespace: 'pr-7',
  workload: { kind: 'deployment', name: 'api' },
  engine: 'litmus',
  port: 8080,
} as const;
const partition: Effect = { way: 'litmus', kind: 'partition', params: {}, seed: 's' };
const kill: Effect = { ...partition, kind: 'kill' };

let fake: Fake;
let driver: Driver;

beforeEach(async () => {
  fake = await useFake();
  fake.addExperiments('pr-7', 'pod-delete', 'pod-network-loss', 'pod-network-latency', 'pod-http-status-code', 'pod-cpu-hog');
  driver = driverOf(target);
});

const driverOf = (what: KubernetesTarget): Driver =>
  kubernetesDriver(what, { runId: 'run-1', note: async () => undefined, preview: 'http://127.0.0.1:1/', targets: [] });

const objects = () => ['ChaosEngine', 'ChaosResult'].flatMap((kind) => fake.store.list(resourceOf(kind), undefined));
const podsOfLitmus = () => fake.store.list(resourceOf('Pod'), 'pr-7', { labels: 'chaosUID' });
const pods = () =>
  fake.store.list(resourceOf('Pod'), 'pr-7', { labels: 'app=api' }).filter(({ metadata }) => metadata.deletionTimestamp === undefined);
const names = (): string[] => pods().map(({ metadata }) => metadata.name);

/** A process that reads the record from the disk. */
const prepared = async (effect = partition): Promise<Undo> =>
  JSON.parse(JSON.stringify(await driver.prepare(effect, 'f1', soon()))) as Undo;
async function injected(effect = partition): Promise<Undo> {
  const undo = await prepared(effect);
  await driver.apply(effect, undo, soon());
  expect(await driver.observeEffect(effect, undo, soon())).toMatchObject({ ok: true });
  return undo;
}
/** Litmus sees the engine at last, because something of it changes. */
function runs(): void {
  fake.setLitmus('good');
  const resource = resourceOf('ChaosEngine');
  for (const engine of fake.store.list(resource, 'pr-7')) {
    const metadata = { ...engine.metadata, annotations: { ...engine.metadata.annotations, seen: 'yes' } };
    fake.store.update({ resource, namespace: 'pr-7', name: metadata.name }, { ...engine, metadata });
  }
}
/** As the driver does, for a Litmus that is given less time. */
const undoSoon = (undo: Undo): Promise<void> => removeLitmus(undo.state, { patienceMs: 3_000, restMs: 20_000 }, soon());
const removed = async (undo: Undo, effect = partition): Promise<boolean> => (await driver.verifyRemoved(effect, undo, soon())).ok;

describe('a fault through Litmus', () => {
  test.each<Effect>([partition, { ...partition, kind: 'http-error', params: { status: 503, share: 0.2 } }])(
    '$kind: prepared without a change, in each pod that was named, and removed',
    async (effect) => {
      const undo = await prepared(effect);
      expect(objects()).toEqual([]);
      await driver.apply(effect, undo, soon());
      expect(await driver.observeEffect(effect, undo, soon())).toMatchObject({ ok: true });
      expect(
        fake
          .inPods()
          .map(({ uid }) => uid)
          .toSorted(),
      ).toEqual(
        pods()
          .map(({ metadata }) => metadata.uid)
          .toSorted(),
      );
      expect(objects()[0]?.metadata).toMatchObject({
        labels: { 'chaos-gate/run': 'run-1' },
        annotations: { 'chaos-gate/expires': expect.any(String) },
      });
      const before = names();
      await driver.undo(undo, soon());
      expect(await removed(undo, effect)).toBe(true);
      expect([objects(), podsOfLitmus(), fake.inPods().length]).toEqual([[], [], 0]);
      expect(names()).toEqual(before);
      await driver.undo(undo, soon());
    },
  );

  test.each(['kill', 'terminate'])('%s: one pod, which the plan has drawn', async (kind) => {
    const before = names();
    const effect: Effect = { ...partition, kind };
    const undo = await injected(effect);
    expect(driver.struckWorker?.(undo)).toMatchObject({ of: 2 });
    const [struck, ...others] = (undo.state as unknown as { pods: { name: string }[] }).pods;
    expect(others).toEqual([]);
    expect(before.filter((name) => !names().includes(name))).toEqual([struck?.name]);
    await driver.undo(undo, soon());
    expect(await removed(undo, effect)).toBe(true);
    expect(objects()).toEqual([]);
  });

  test('kill by a slow API server: an engine that completes between two requests of one look has its verdict', async () => {
    fake.setLitmus('dead');
    fake.hook({
      before: (method, path) => {
        if (method !== 'GET') return undefined;
        if (path.includes('/chaosresults/')) setImmediate(runs);
        return path.includes('/chaosengines/') ? { delayMs: 2_000 } : undefined;
      },
    });
    await injected({ ...partition, kind: 'kill' });
  });

  test.each([
    ['awaited', /without putting the fault into a pod/],
    ['not-found', /no such experiment/],
    ['skipped', /skipped/],
    ['never', /without putting the fault into a pod: no such container/],
  ] as const)('%s: not injected, with the reason, and nothing is left', async (mode, says) => {
    fake.setLitmus(mode);
    const undo = await prepared();
    await expect(driver.apply(partition, undo, soon())).rejects.toThrow(says);
    expect((await driver.observeEffect(partition, undo, soon())).ok).toBe(false);
    await driver.undo(undo, soon());
    expect(await removed(undo)).toBe(true);
    expect(objects()).toEqual([]);
  });

  test('`Awaited` after `completed`: a pod that was to be killed is not called killed', async () => {
    fake.setLitmus('awaited');
    const undo = await prepared(kill);
    await expect(driver.apply(kill, undo, soon())).rejects.toThrow(/without a verdict/);
    // Another program deletes the pod.
    for (const { metadata } of pods())
      fake.store.delete({ resource: resourceOf('Pod'), namespace: 'pr-7', name: metadata.name }, { graceSeconds: 0 });
    expect((await driver.observeEffect(kill, undo, soon())).ok).toBe(false);
  });

  test('in some pods only: not observed', async () => {
    fake.setLitmus('some');
    const undo = await prepared();
    await expect(driver.apply(partition, undo, soon(5_000))).rejects.toThrow('not in place within 2m: Litmus has put it into 1 of 2');
    expect(await driver.observeEffect(partition, undo, soon())).toMatchObject({ ok: false, says: 'Litmus has put it into 1 of 2' });
    await driver.undo(undo, soon());
    expect([await removed(undo), fake.inPods().length]).toEqual([true, 0]);
  });

  test('Litmus says that it is in, and no helper runs: the second witness decides', async () => {
    fake.setLitmus('no-helper');
    const undo = await prepared();
    await driver.apply(partition, undo, soon());
    expect(await driver.observeEffect(partition, undo, soon())).toMatchObject({
      ok: false,
      says: expect.stringContaining('no helper of it runs'),
    });
  });

  test('an operator that is down: not injected, and the engine that it never saw is deleted', async () => {
    fake.setLitmus('dead');
    const undo = await prepared();
    await expect(driver.apply(partition, undo, soon(3_000))).rejects.toThrow();
    await driver.undo(undo, soon());
    expect([await removed(undo), objects()]).toEqual([true, []]);
  });

  test('an experiment or an account that is missing is named, with what to do, before anything is created', async () => {
    const slow: Effect = { ...partition, kind: 'bandwidth', params: { rate: 1000 } };
    await expect(driver.prepare(slow, 'f1', soon())).rejects.toMatchObject({
      message: expect.stringContaining('no ChaosExperiment "pod-network-rate-limit"'),
      hint: expect.stringContaining('faults/kubernetes/pod-network-rate-limit/fault.yaml'),
    });
    await expect(driverOf({ ...target, account: 'chaos' }).prepare(partition, 'f1', soon())).rejects.toMatchObject({
      message: expect.stringContaining('no ServiceAccount "chaos"'),
      hint: expect.stringContaining('`service-account`'),
    });
    expect(fake.log.filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  test('a response of the create that is lost: the engine is ours, and is removed', async () => {
    const undo = await prepared();
    fake.disturb({ method: 'POST', path: /chaosengines/, how: 'lose' });
    await driver.apply(partition, undo, soon());
    await driver.undo(undo, soon());
    expect(objects()).toEqual([]);
  });

  test('an engine of somebody else under the same name is left alone', async () => {
    const undo = await injected();
    const made = fake.store.list(resourceOf('ChaosEngine'), 'pr-7')[0];
    if (made === undefined) throw new Error('no engine');
    fake.store.update(
      { resource: resourceOf('ChaosEngine'), namespace: 'pr-7', name: made.metadata.name },
      { ...made, metadata: { ...made.metadata, labels: {} } },
    );
    const requests = fake.log.length;
    await driver.undo(undo, soon(3_000)).catch(() => undefined);
    expect(fake.log.slice(requests).filter(({ method, path }) => method !== 'GET' && path.includes('chaosengines'))).toEqual([]);
  });

  test('a later run finds it by its label, and removes it', async () => {
    await injected();
    const cluster = await findCluster({ namespace: 'pr-7' }, 'run-2', soon());
    const [left, ...others] = await leftoversIn(cluster, soon());
    expect(others).toEqual([]);
    await undoHandlerOf(left?.undo.kind ?? '')?.undo(left?.undo.state ?? null, soon());
    expect([objects(), fake.inPods().length]).toEqual([[], 0]);
  });

  test('a missing right is found before anything is touched', async () => {
    fake.deny('create chaosengines');
    await expect(driver.checkAllowed?.(soon(), [partition])).rejects.toThrow(/create chaosengines[^,]*, which target "api" needs$/);
    expect(fake.log.filter(({ method, path }) => method !== 'GET' && !path.includes('selfsubject'))).toEqual([]);
  });
});

describe('a Litmus that does not remove the fault', () => {
  test.each(['no-revert', 'no-helper'] as const)('%s: the pods are replaced, and nothing is left', async (mode) => {
    driver = driverOf({ ...target, replace: true });
    fake.setLitmus(mode);
    const undo = await prepared();
    await driver.apply(partition, undo, soon());
    const before = names();
    await undoSoon(undo);
    expect(await removed(undo)).toBe(true);
    expect([objects(), fake.inPods().length]).toEqual([[], 0]);
    await until(() => names().length === 2 && names().every((name) => !before.includes(name)));
  });

  test('is given time: in the first seconds it is asked, and no pod is deleted', async () => {
    driver = driverOf({ ...target, replace: true });
    fake.setLitmus('no-revert');
    const undo = await injected();
    await driver.undo(undo, soon(6_000)).catch(() => undefined);
    expect(fake.store.list(resourceOf('ChaosEngine'), 'pr-7')[0]?.spec).toMatchObject({ engineState: 'stop' });
    expect(fake.log.filter(({ method, path }) => method === 'DELETE' && path.includes('/pods/'))).toEqual([]);
  });

  test('a pod whose deletion fails is deleted by the next try', async () => {
    driver = driverOf({ ...target, replace: true });
    fake.setLitmus('no-revert');
    const undo = await injected();
    const before = names();
    let deletions = 0;
    fake.hook({
      before(method, path) {
        if (method !== 'DELETE' || !path.includes('/pods/')) return undefined;
        deletions += 1;
        return deletions === 2 ? { status: 500, reason: 'InternalError', message: 'not now' } : undefined;
      },
    });
    await undoSoon(undo);
    expect(await removed(undo)).toBe(true);
    expect(deletions).toBeGreaterThan(2);
    await until(() => names().length === 2 && names().every((name) => !before.includes(name)));
  });

  test('without `replace` no pod is touched, the engine stays, and the run says so with the commands to type', async () => {
    fake.setLitmus('no-revert');
    const undo = await injected();
    const before = names();
    await undoSoon(undo);
    expect(await driver.verifyRemoved(partition, undo, soon())).toMatchObject({ ok: false, says: expect.stringContaining('every pod') });
    expect(names()).toEqual(before);
    expect(fake.inPods().length).toBe(2);
    expect(objects()).toHaveLength(2);
    const typed = undoHandlerOf(undo.kind)
      ?.commands(undo.state)
      .map((words) => words.join(' '));
    expect(typed).toEqual([
      expect.stringContaining('"engineState":"stop"'),
      expect.stringContaining('delete pod '),
      expect.stringContaining('delete chaosengine/cg-'),
    ]);
  });

  test('an operator that has died: its helpers run on, and the run says so', async () => {
    const undo = await injected();
    fake.setLitmus('dies-after-injection');
    await undoSoon(undo);
    expect(await removed(undo)).toBe(false);
    expect(fake.store.list(resourceOf('ChaosEngine'), 'pr-7')).toHaveLength(1);
  });
});
