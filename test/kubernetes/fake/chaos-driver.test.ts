import { setTimeout as sleep } from 'node:timers/promises';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Effect } from '../../../src/core/model/plan/effect.ts';
import type { Undo } from '../../../src/core/model/run/undo.ts';
import type { KubernetesTarget } from '../../../src/core/targets/kubernetes.ts';
import type { Driver } from '../../../src/world/drivers/driver.ts';
import { kubernetesDriver } from '../../../src/world/drivers/kubernetes/driver.ts';
import { findCluster } from '../../../src/world/kubernetes/find-cluster.ts';
import { leftoversIn } from '../../../src/world/recover/leftovers.ts';
import { undoHandlerOf } from '../../../src/world/undo/catalog.ts';
import { removeChaos } from '../../../src/world/undo/kubernetes/chaos.ts';
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
  engine: 'chaos-mesh',
  port: 8080,
} as const;
const partition: Effect = { way: 'chaosMesh', kind: 'partition', params: {}, seed: 's' };

let fake: Fake;
let driver: Driver;

beforeEach(async () => {
  fake = await useFake();
  driver = driverOf(target);
});

const driverOf = (what: KubernetesTarget): Driver =>
  kubernetesDriver(what, { runId: 'run-1', note: async () => undefined, preview: 'http://127.0.0.1:1/', targets: [] });

const objects = () => ['NetworkChaos', 'PodChaos', 'HTTPChaos'].flatMap((kind) => fake.store.list(resourceOf(kind), undefined));
const pods = () => fake.store.list(resourceOf('Pod'), 'pr-7').filter(({ metadata }) => metadata.deletionTimestamp === undefined);
const names = (): string[] => pods().map(({ metadata }) => metadata.name);

/** A process that reads the record from the disk. */
async function injected(effect = partition): Promise<Undo> {
  const undo = JSON.parse(JSON.stringify(await driver.prepare(effect, 'f1', soon()))) as Undo;
  await driver.apply(effect, undo, soon());
  await until(async () => (await driver.observeEffect(effect, undo, soon())).ok);
  return undo;
}
/** As the driver does, for an engine that is given less time. */
const undoSoon = (undo: Undo): Promise<void> => removeChaos(undo.state, { removedWithinMs: 4_000, patienceMs: 4_500 }, soon());
const removed = async (undo: Undo, effect = partition): Promise<boolean> => (await driver.verifyRemoved(effect, undo, soon())).ok;

describe('a fault through Chaos Mesh', () => {
  // What every fault keeps to: contract-engines.test.ts.
  test('its object names the run, and when no run needs it any more', async () => {
    const undo = await injected();
    expect(objects().map(({ metadata }) => metadata)).toMatchObject([
      { labels: { 'chaos-gate/run': 'run-1' }, annotations: { 'chaos-gate/expires': expect.any(String) } },
    ]);
    await driver.undo(undo, soon());
    expect(objects()).toEqual([]);
  });

  test.each(['never', 'some', 'no-target', 'dead'] as const)('an engine that is %s: not observed, and nothing is left', async (mode) => {
    fake.setEngine(mode);
    const undo = await driver.prepare(partition, 'f1', soon());
    await driver.apply(partition, undo, soon());
    await sleep(500);
    expect((await driver.observeEffect(partition, undo, soon())).ok).toBe(false);
    if (mode === 'never') fake.setEngine('some');
    await driver.undo(undo, soon());
    expect(await removed(undo)).toBe(true);
  });

  test('an engine that works only when it is asked again', async () => {
    const undo = await injected();
    fake.setEngine('stuck-until-nudged');
    await removeChaos(undo.state, { removedWithinMs: 1_500, patienceMs: 30_000 }, soon());
    expect(await removed(undo)).toBe(true);
  });

  test('a response of the create that is lost: the object is ours, and is removed', async () => {
    const undo = await driver.prepare(partition, 'f1', soon());
    fake.disturb({ method: 'POST', path: /networkchaos/, how: 'lose' });
    await driver.apply(partition, undo, soon());
    expect(objects()).toHaveLength(1);
    await driver.undo(undo, soon());
    expect(objects()).toEqual([]);
  });

  test('its webhook is down: nothing is created, and the failure says what the cluster said', async () => {
    const undo = await driver.prepare(partition, 'f1', soon());
    fake.setEngine('webhook-down');
    await expect(driver.apply(partition, undo, soon())).rejects.toThrow(/failed calling webhook/);
    expect(await removed(undo)).toBe(true);
  });

  test('an object of somebody else under the same name is left alone', async () => {
    const undo = await injected();
    const [made] = objects();
    if (made === undefined) throw new Error('no object');
    fake.store.update(
      { resource: resourceOf('NetworkChaos'), namespace: 'pr-7', name: made.metadata.name },
      { ...made, metadata: { ...made.metadata, labels: {} } },
    );
    const requests = fake.log.length;
    await driver.undo(undo, soon(3_000)).catch(() => undefined);
    expect(fake.log.slice(requests).filter(({ method, path }) => method === 'DELETE' && path.includes('chaos'))).toEqual([]);
    expect(objects()).toHaveLength(1);
  });

  test('a later run finds it by its label, and removes it', async () => {
    await injected();
    const cluster = await findCluster({ namespace: 'pr-7' }, 'run-2', soon());
    const [left, ...others] = await leftoversIn(cluster, soon());
    expect(others).toEqual([]);
    await undoHandlerOf(left?.undo.kind ?? '')?.undo(left?.undo.state ?? null, soon());
    expect(objects()).toEqual([]);
  });

  test('one container is killed and started again, and its pod stays', async () => {
    driver = driverOf({ ...target, container: 'web' });
    const kill: Effect = { ...partition, kind: 'kill' };
    const before = names();
    const undo = await driver.prepare(kill, 'f1', soon());
    expect(await driver.observeEffect(kill, undo, soon())).toMatchObject({ ok: false });
    await driver.apply(kill, undo, soon());
    await until(async () => (await driver.observeEffect(kill, undo, soon())).says.startsWith('the container has ended: '));
    await driver.undo(undo, soon());
    expect(await removed(undo, kill)).toBe(true);
    expect([names(), objects()]).toEqual([before, []]);
  });

  test('a container that the pods do not have: nothing is created, and the names are listed', async () => {
    driver = driverOf({ ...target, container: 'wbe' });
    await expect(driver.prepare(partition, 'f1', soon())).rejects.toMatchObject({
      message: expect.stringContaining('"wbe"'),
      hint: expect.stringContaining('web'),
    });
    expect(objects()).toEqual([]);
  });

  test('a workload that may not be read: every right that is missing is named, with the target', async () => {
    for (const right of ['get deployments', 'list pods']) fake.deny(right);
    await expect(driver.claims?.()).rejects.toThrow(/list pods; get deployments\.apps, which target "api" needs$/);
  });

  test('a missing right is found before anything is touched', async () => {
    fake.deny('create networkchaos');
    await expect(driver.checkAllowed?.(soon(), [partition])).rejects.toThrow(/create networkchaos[^,]*, which target "api" needs$/);
    expect(fake.log.filter(({ method, path }) => method !== 'GET' && !path.includes('selfsubject'))).toEqual([]);
  });
});

describe('an engine that does not recover', () => {
  test.each(['stuck-until-pods-replaced', 'lies', 'stuck'] as const)('%s: the pods are replaced, and nothing is left', async (mode) => {
    driver = driverOf({ ...target, replace: true });
    const undo = await injected();
    const before = names();
    fake.setEngine(mode);
    await undoSoon(undo);
    expect(await removed(undo)).toBe(true);
    await until(() => names().length === 2 && names().every((name) => !before.includes(name)));
  });

  test('is given time: in the first seconds it is asked, and no pod is deleted', async () => {
    driver = driverOf({ ...target, replace: true });
    const undo = await injected();
    fake.setEngine('stuck');
    await driver.undo(undo, soon(6_000)).catch(() => undefined);
    expect(objects()[0]?.metadata.deletionTimestamp).toBeDefined();
    expect(fake.log.filter(({ method, path }) => method === 'DELETE' && path.includes('/pods/'))).toEqual([]);
  });

  test('a pod whose deletion fails is deleted by the next try', async () => {
    driver = driverOf({ ...target, replace: true });
    const undo = await injected();
    const before = names();
    fake.setEngine('stuck-until-pods-replaced');
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

  test('without `replace` no pod is touched, and the run says so with the commands to type', async () => {
    const undo = await injected();
    const before = names();
    fake.setEngine('stuck');
    await undoSoon(undo);
    expect(await driver.verifyRemoved(partition, undo, soon())).toMatchObject({ ok: false, says: 'Chaos Mesh still holds the object' });
    expect(names()).toEqual(before);
    expect(undoHandlerOf(undo.kind)?.commands(undo.state)).toHaveLength(3);
  });

  test('dead: the object stays, and the run says so with the commands to type', async () => {
    const undo = await injected();
    fake.setEngine('dead');
    await undoSoon(undo);
    expect(await driver.verifyRemoved(partition, undo, soon())).toMatchObject({ ok: false, says: 'Chaos Mesh still holds the object' });
    const commands = undoHandlerOf(undo.kind)?.commands(undo.state) ?? [];
    expect(commands.map((words) => words.join(' '))).toEqual([
      expect.stringContaining('delete networkchaos/cg-'),
      expect.stringContaining('delete pod '),
      expect.stringMatching(/patch networkchaos\/cg-.+finalizers/),
    ]);
  });
});
