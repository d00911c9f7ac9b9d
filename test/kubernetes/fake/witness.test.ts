import { beforeEach, describe, expect, test } from 'vitest';
import type { Effect, FaultParams } from '../../../src/core/model/plan/effect.ts';
import type { Undo } from '../../../src/core/model/run/undo.ts';
import type { KubernetesTarget } from '../../../src/core/targets/kubernetes.ts';
import type { Driver } from '../../../src/world/drivers/driver.ts';
import { kubernetesDriver } from '../../../src/world/drivers/kubernetes/driver.ts';
import { removeChaos } from '../../../src/world/undo/kubernetes/chaos.ts';
import { removeLitmus } from '../../../src/world/undo/kubernetes/litmus.ts';
import type { Fake } from './fake.ts';
import { fieldsOf, listOf } from './objects.ts';
import { resourceKinds } from './resource-kinds.ts';
import { until, useFake } from './use-fake.ts';

// An engine whose own records are wrong or ahead of what is done in the pods: the gate believes what the second witness shows, at both ends of a fault.

const soon = (ms = 60_000) => AbortSignal.timeout(ms);
const withinMs = { removedWithinMs: 1_000, patienceMs: 3_000 };

let fake: Fake;
beforeEach(async () => {
  fake = await useFake();
});

const driverOf = (engine: KubernetesTarget['engine']): Driver => {
  const target = {
    kind: 'kubernetes',
    name: 'api',
    namespace: 'pr-7',
    workload: { kind: 'deployment', name: 'api' },
    engine,
    port: 8080,
  } as const;
  return kubernetesDriver(target, { runId: 'run-1', note: async () => undefined, preview: 'http://127.0.0.1:1/', targets: [] });
};

/** A fault that was applied, and what is seen of it. */
async function applied(engine: 'chaos-mesh' | 'litmus', kind: string, params: FaultParams) {
  const driver = driverOf(engine);
  const effect: Effect = { way: engine === 'litmus' ? 'litmus' : 'chaosMesh', kind, params, seed: 's' };
  const undo = JSON.parse(JSON.stringify(await driver.prepare(effect, 'f1', soon()))) as Undo;
  await driver.apply(effect, undo, soon());
  return {
    undo,
    look: () => driver.observeEffect(effect, undo, soon()),
    remove: () => driver.undo(undo, soon()),
    removed: () => driver.verifyRemoved(effect, undo, soon()),
  };
}

const chaosObjects = () => resourceKinds.filter(({ isChaos }) => isChaos).flatMap((resource) => fake.store.list(resource, 'pr-7'));
/** The records of Chaos Mesh say that the fault is in every pod. */
const isRecorded = (): boolean =>
  chaosObjects().some(({ status }) => {
    const records = listOf(fieldsOf(status?.experiment).containerRecords);
    return records.length === 2 && records.every(({ phase }) => phase === 'Injected');
  });

const seen: readonly (readonly [kind: string, params: FaultParams])[] = [
  ['cpu', { limit: 0.2 }],
  ['disk-slow', { writes: 5, path: '/data' }],
  ['http-delay', { delay: 100, share: 1 }],
  ['packet-loss', { share: 0.2 }],
];

describe('a fault through Chaos Mesh', () => {
  test.each(seen)('%s: records alone are not believed, and a witness that is late is waited for', async (kind, params) => {
    fake.setEngine('records-only');
    const never = await applied('chaos-mesh', kind, params);
    await until(isRecorded);
    expect(await never.look()).toEqual({ ok: false, says: expect.stringContaining('not all pods show it'), numbers: { pods: 2 } });
    await never.remove();
    expect(await never.removed()).toMatchObject({ ok: true });
    fake.setEngine('ahead');
    const late = await applied('chaos-mesh', kind, params);
    await until(isRecorded);
    expect([(await late.look()).ok, fake.inPods()]).toEqual([false, []]);
    fake.setEngine('good');
    await until(async () => (await late.look()).ok);
    expect(fake.inPods()).toHaveLength(2);
    await late.remove();
    expect([await late.removed(), fake.inPods()]).toEqual([expect.objectContaining({ ok: true }), []]);
  });

  test.each(seen.slice(1))('%s: an object that is gone proves nothing while a pod shows the fault', async (kind, params) => {
    const { undo, look, removed } = await applied('chaos-mesh', kind, params);
    await until(async () => (await look()).ok);
    fake.setEngine('lies');
    await removeChaos(undo.state, withinMs, soon());
    expect(chaosObjects()).toEqual([]);
    expect(await removed()).toMatchObject({ ok: false, says: 'the object is deleted, and a pod still shows the fault' });
    expect(fake.inPods()).toHaveLength(2);
  });

  test('cpu: processes that Chaos Mesh could not end, of which it says nothing, are ended when it is asked again', async () => {
    const { undo, look, removed } = await applied('chaos-mesh', ...(seen[0] as (typeof seen)[0]));
    await until(async () => (await look()).ok);
    fake.setEngine('stuck-until-nudged');
    await removeChaos(undo.state, { removedWithinMs: 1_000, patienceMs: 30_000 }, soon());
    expect([await removed(), fake.inPods()]).toEqual([expect.objectContaining({ ok: true }), []]);
  });

  test('disk-slow: a path without a volume is refused before anything is created', async () => {
    await expect(applied('chaos-mesh', 'disk-slow', { writes: 5, path: '/cache' })).rejects.toMatchObject({
      code: 'TARGET_REFUSED',
      message: expect.stringContaining('no volume that is mounted at the `path`'),
    });
    expect(fake.log.filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  test('dns: nothing in the API shows it, so it never counts as observed by itself; without its server it is not injected', async () => {
    const { look, remove, removed } = await applied('chaos-mesh', 'dns', { response: 'servfail' });
    await until(isRecorded);
    expect(await look()).toMatchObject({
      ok: false,
      says: expect.stringContaining('which only the checks can show'),
      numbers: { caught: 1 },
    });
    await remove();
    expect([await removed(), fake.inPods()]).toEqual([expect.objectContaining({ ok: true }), []]);
    fake.setEngine('never');
    const never = await applied('chaos-mesh', 'dns', { response: 'servfail' });
    await until(() => listOf(fieldsOf(chaosObjects()[0]?.status?.experiment).containerRecords).length === 2);
    expect(await never.look()).toMatchObject({
      ok: false,
      says: expect.stringContaining('Chaos Mesh could not put it into 2 of 2 containers: '),
    });
    await never.remove();
    expect(await never.removed()).toMatchObject({ ok: true });
  });
});

describe('a fault through Litmus', () => {
  const taken: readonly (readonly [kind: string, params: FaultParams])[] = [
    ['bandwidth', { rate: 10_000 }],
    ['dns', { response: 'silent' }],
    ['http-delay', { delay: 100, share: 1 }],
    ['packet-loss', { share: 0.2 }],
  ];
  beforeEach(() => fake.addExperiments('pr-7', 'pod-network-rate-limit', 'pod-dns-error', 'pod-http-latency', 'pod-network-loss'));

  test.each(taken.slice(0, 2))('%s: what Litmus notes is not believed without a helper that holds the pods', async (kind, params) => {
    fake.setLitmus('other-helper');
    const { look, remove, removed } = await applied('litmus', kind, params);
    expect(await look()).toMatchObject({ ok: false, says: expect.stringContaining('no helper of it runs for some of the pods') });
    await remove();
    expect([await removed(), fake.inPods()]).toEqual([expect.objectContaining({ ok: true }), []]);
  });

  test.each(taken.slice(2))('%s: an engine that has stopped proves nothing while a pod is not noted as reverted', async (kind, params) => {
    const { undo, look, removed } = await applied('litmus', kind, params);
    expect(await look()).toMatchObject({ ok: true });
    fake.setLitmus('no-revert');
    await removeLitmus(undo.state, { patienceMs: 3_000, restMs: 1_000 }, soon());
    expect(await removed()).toMatchObject({ ok: false, says: 'Litmus has not said that it removed the fault from every pod' });
    expect(fake.inPods()).toHaveLength(2);
  });
});
