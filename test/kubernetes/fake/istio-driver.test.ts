import { setTimeout as sleep } from 'node:timers/promises';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { Effect } from '../../../src/core/model/plan/effect.ts';
import type { Undo } from '../../../src/core/model/run/undo.ts';
import type { Driver } from '../../../src/world/drivers/driver.ts';
import { kubernetesDriver } from '../../../src/world/drivers/kubernetes/driver.ts';
import { findCluster } from '../../../src/world/kubernetes/find-cluster.ts';
import { leftoversIn } from '../../../src/world/recover/leftovers.ts';
import { undoHandlerOf } from '../../../src/world/undo/catalog.ts';
import { type Fake, startFake } from './fake.ts';
import type { ApiObject } from './objects.ts';
import { resourceOf } from './resource-kinds.ts';

const soon = (ms = 60_000) => AbortSignal.timeout(ms);
const target = {
  kind: 'kubernetes',
  name: 'api',
  namespace: 'pr-7',
  workload: { kind: 'deployment', name: 'api' },
  engine: 'istio',
  virtualService: 'api',
} as const;
const error: Effect = { way: 'istio', kind: 'http-error', params: { status: 503, share: 0.1 }, seed: 's' };
const ours = { abort: { percentage: { value: 10 }, httpStatus: 503 } };
const http = [{ name: 'a', route: [{ destination: { host: 'api' } }], timeout: '3s' }, { route: [{ destination: { host: 'api' } }] }];

let fake: Fake;
let driver: Driver;

beforeEach(async () => {
  fake = await startFake();
  const before = process.env.KUBECONFIG;
  process.env.KUBECONFIG = fake.kubeconfig;
  onTestFinished(async () => {
    if (before === undefined) delete process.env.KUBECONFIG;
    else process.env.KUBECONFIG = before;
    await fake.close();
  });
  fake.addNamespace('pr-7');
  fake.addDeployment('pr-7', 'api', 1);
  for (const endMs = performance.now() + 30_000; fake.store.find('Deployment', 'pr-7', 'api')?.status?.readyReplicas !== 1; await sleep(50))
    if (performance.now() > endMs) throw new Error('not ready');
  driver = kubernetesDriver(target, { runId: 'run-1', note: async () => undefined, preview: 'http://127.0.0.1:1/', targets: [] });
});

const place = { resource: resourceOf('VirtualService'), namespace: 'pr-7', name: 'api' };
const add = (spec: object = {}) =>
  void fake.store.create(place.resource, 'pr-7', {
    apiVersion: 'networking.istio.io/v1',
    kind: 'VirtualService',
    metadata: { name: 'api' },
    spec: { hosts: ['api'], exportTo: ['.'], http, ...spec },
  });
const now = (): ApiObject => fake.store.get(place);
const routes = () => now().spec?.http as [object, object];
const faults = () => routes().map((one) => ('fault' in one ? one.fault : null));
/** Another program, such as one that deploys. */
const change = (spec: object): void => void fake.store.update(place, { ...now(), spec: { ...now().spec, ...spec } });
const writes = () => fake.log.filter(({ method, path }) => method !== 'GET' && !path.includes('selfsubject'));

async function injected(effect = error): Promise<Undo> {
  const undo = JSON.parse(JSON.stringify(await driver.prepare(effect, 'f1', soon()))) as Undo;
  expect(writes()).toEqual([]);
  await driver.apply(effect, undo, soon());
  return undo;
}

describe('a fault through Istio', () => {
  test.each<[Effect, object]>([
    [error, ours],
    [{ ...error, kind: 'http-delay', params: { delay: 1500, share: 1 } }, { delay: { percentage: { value: 100 }, fixedDelay: '1.5s' } }],
  ])('%j: in every route, only the checks can show it, and the routes are as they were', async (effect, fault) => {
    add();
    const undo = await injected(effect);
    expect(faults()).toEqual([fault, fault]);
    expect(now().metadata).toMatchObject({
      labels: { 'chaos-gate/run': 'run-1' },
      annotations: { 'chaos-gate/expires': expect.any(String) },
    });
    expect(await driver.observeEffect(effect, undo, soon())).toMatchObject({
      ok: false,
      says: expect.stringContaining('no timeouts and retries of its own'),
      numbers: { caught: 1 },
    });
    await driver.undo(undo, soon());
    expect(await driver.verifyRemoved(effect, undo, soon())).toMatchObject({ ok: true, says: expect.stringContaining('as they were') });
    expect(now().spec?.http).toEqual(http);
    expect(fake.store.list(place.resource, undefined)).toHaveLength(1);
    const sent = writes().length;
    await driver.undo(undo, soon());
    expect(writes()).toHaveLength(sent);
  });

  test('what is not there, or would hit others, is refused before anything is changed', async () => {
    await expect(driver.prepare(error, 'f1', soon())).rejects.toThrow(/no VirtualService "api"/);
    add({ exportTo: ['*'] });
    await expect(driver.prepare(error, 'f1', soon())).rejects.toMatchObject({
      verdict: 'refused',
      message: expect.stringContaining('every namespace'),
    });
    change({ exportTo: ['.'], http: [{ ...http[0], fault: ours }] });
    await expect(driver.prepare(error, 'f1', soon())).rejects.toThrow(/a fault already/);
    expect(writes()).toEqual([]);
  });

  test('a VirtualService that was changed since the look is not patched', async () => {
    add();
    const undo = await driver.prepare(error, 'f1', soon());
    change({ hosts: ['api', 'api.pr-7'] });
    await expect(driver.apply(error, undo, soon())).rejects.toThrow();
    expect(faults()).toEqual([null, null]);
    await driver.undo(undo, soon());
    expect((await driver.verifyRemoved(error, undo, soon())).ok).toBe(true);
  });

  test('a response of the patch that is lost: the fault is in, and is removed', async () => {
    add();
    const undo = await driver.prepare(error, 'f1', soon());
    fake.disturb({ method: 'PATCH', path: /virtualservices/, how: 'lose' });
    await driver.apply(error, undo, soon());
    expect(faults()).toEqual([ours, ours]);
    await driver.undo(undo, soon());
    expect(faults()).toEqual([null, null]);
  });

  test('a later run finds it by its label, and removes it', async () => {
    add();
    await injected();
    const [left, ...others] = await leftoversIn(await findCluster({ namespace: 'pr-7' }, 'run-2', soon()), soon());
    expect(others).toEqual([]);
    await undoHandlerOf(left?.undo.kind ?? '')?.undo(left?.undo.state ?? null, soon());
    expect(now().spec?.http).toEqual(http);
    expect(now().metadata.labels ?? {}).toEqual({});
  });

  test('a missing right is found before anything is touched', async () => {
    add();
    fake.deny('patch virtualservices');
    await expect(driver.checkAllowed?.(soon(), [error])).rejects.toThrow(/patch virtualservices/);
    expect(writes()).toEqual([]);
  });
});

describe('a change of another program during the fault', () => {
  test('that takes the fault out: it is not in place any more, and nothing is left', async () => {
    add();
    const undo = await injected();
    change({ http });
    expect(await driver.observeEffect(error, undo, soon())).toMatchObject({
      ok: false,
      says: expect.stringContaining('removed the fault'),
    });
    await driver.undo(undo, soon());
    expect((await driver.verifyRemoved(error, undo, soon())).ok).toBe(true);
  });

  test('of something else is kept', async () => {
    add();
    const undo = await injected();
    const [first, second] = routes();
    change({ http: [{ ...first, timeout: '9s' }, second], hosts: ['api', 'new'] });
    await driver.undo(undo, soon());
    expect(await driver.verifyRemoved(error, undo, soon())).toMatchObject({
      ok: true,
      says: expect.stringContaining('changes of another program'),
    });
    expect(now().spec).toMatchObject({ hosts: ['api', 'new'], http: [{ timeout: '9s' }, {}] });
    expect(faults()).toEqual([null, null]);
  });

  test('of the fault itself is left as it is, and the run says so with the command to type', async () => {
    add();
    const undo = await injected();
    const foreign = { abort: { percentage: { value: 50 }, httpStatus: 500 } };
    const [first, second] = routes();
    change({ http: [{ ...first, fault: foreign }, second] });
    await driver.undo(undo, soon());
    expect(await driver.verifyRemoved(error, undo, soon())).toMatchObject({ ok: false, says: expect.stringContaining('left as it is') });
    expect(faults()).toEqual([foreign, null]);
    const [typed] = undoHandlerOf(undo.kind)?.commands(undo.state) ?? [];
    expect(typed?.join(' ')).toContain('patch virtualservices.networking.istio.io/api --type json');
  });
});
