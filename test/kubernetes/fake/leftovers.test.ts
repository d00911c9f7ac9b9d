import { beforeEach, expect, it } from 'vitest';
import { findCluster } from '../../../src/world/kubernetes/find-cluster.ts';
import { leftoversIn } from '../../../src/world/recover/leftovers.ts';
import { recoverNamespace } from '../../../src/world/recover/recover-namespace.ts';
import type { Fake } from './fake.ts';
import type { ApiObject } from './objects.ts';
import { resourceOf } from './resource-kinds.ts';
import { useFake } from './use-fake.ts';

// What Litmus and Istio leave. Of the others: left-by-earlier-runs.test.ts.
const soon = () => AbortSignal.timeout(60_000);
const fault = { abort: { percentage: { value: 10 }, httpStatus: 503 } };
const route = { route: [{ destination: { host: 'api' } }] };

let fake: Fake;
beforeEach(async () => {
  fake = await useFake();
});

const found = async () =>
  (await leftoversIn(await findCluster({ namespace: 'pr-7' }, 'test:helper', soon()), soon())).map(({ run, expiresMs, undo }) => ({
    run,
    expiresMs,
    kind: undo.kind,
    state: undo.state as { readonly [key: string]: unknown },
  }));
const recover = () => recoverNamespace({ namespace: 'pr-7' }, soon());

const expires = '2026-01-01T00:00:00.000Z';
const create = (kind: string, name: string, spec: object, metadata: object = {}): void =>
  void fake.store.create(resourceOf(kind), 'pr-7', {
    apiVersion: '',
    kind,
    metadata: { name, labels: { 'chaos-gate/run': 'run-1' }, annotations: { 'chaos-gate/expires': expires }, ...metadata },
    spec: spec as ApiObject['spec'] & object,
  });
const engine = (name: string, ...experiments: readonly object[]): void =>
  create('ChaosEngine', name, { engineState: 'active', chaosServiceAccount: 'litmus-admin', experiments });
const service = (name: string, http: readonly object[], annotation: string | null, labels: object = { 'chaos-gate/run': 'run-2' }): void =>
  create(
    'VirtualService',
    name,
    { hosts: [name], exportTo: ['.'], http },
    { labels, annotations: annotation === null ? {} : { 'chaos-gate/fault': annotation } },
  );
const routesOf = (name: string) => fake.store.find('VirtualService', 'pr-7', name)?.spec?.http;

it('an engine of Litmus names its experiment and those of its pods that still exist, and nothing allows to replace them', async () => {
  const [pod, other] = fake.store.list(resourceOf('Pod'), 'pr-7').map(({ metadata }) => metadata);
  fake.setLitmus('dead');
  engine('cg-aaaaaaaa', {
    name: 'pod-network-loss',
    spec: { components: { env: [{ name: 'TARGET_PODS', value: `${pod?.name},gone-1` }] } },
  });
  const [left, ...others] = await found();
  expect(others).toEqual([]);
  expect(left).toMatchObject({
    run: 'run-1',
    expiresMs: Date.parse(expires),
    kind: 'kubernetes.litmus',
    state: { object: 'cg-aaaaaaaa', experiment: 'pod-network-loss', replace: false, pods: [{ name: pod?.name, uid: pod?.uid }] },
  });
  expect(JSON.stringify(left)).not.toContain(other?.name);
});

it('an engine that only has the label is left alone, and does not keep the others from being removed', async () => {
  fake.setLitmus('dead');
  engine('cg-aaaaaaaa');
  engine('cg-bbbbbbbb', { name: 'pod-network-loss' }, { name: 'pod-delete' });
  engine('settings', { name: 'pod-delete' });
  create('NetworkPolicy', 'cg-cccccccc', { podSelector: {} });
  expect(await recover()).toMatchObject({ undone: 1, failed: 3 });
  expect(
    fake.store
      .list(resourceOf('ChaosEngine'), 'pr-7')
      .map(({ metadata }) => metadata.name)
      .toSorted(),
  ).toEqual(['cg-aaaaaaaa', 'cg-bbbbbbbb', 'settings']);
  expect(fake.store.list(resourceOf('NetworkPolicy'), 'pr-7')).toEqual([]);
  expect(fake.log.filter(({ method, path }) => method !== 'GET' && path.includes('chaosengines'))).toEqual([]);
});

it('a VirtualService says with its mark what the fault is; it is removed from the routes that have exactly that', async () => {
  const foreign = { abort: { percentage: { value: 50 }, httpStatus: 500 } };
  service('api', [{ ...route, fault }, route], JSON.stringify(fault));
  service(
    'web',
    [
      { ...route, fault: foreign },
      { ...route, fault },
    ],
    JSON.stringify(fault),
    { 'chaos-gate/run': 'run-3' },
  );
  expect((await found()).map(({ run, kind, state }) => [run, kind, state.name, state.fault, state.before])).toEqual([
    ['run-2', 'kubernetes.istio', 'api', fault, null],
    ['run-3', 'kubernetes.istio', 'web', fault, null],
  ]);
  expect(await recover()).toMatchObject({ undone: 1, failed: 1 });
  expect([routesOf('api'), routesOf('web')]).toEqual([
    [route, route],
    [{ ...route, fault: foreign }, route],
  ]);
});

it.each([
  ['no mark', null],
  ['a mark that is no fault', '"503"'],
  ['a mark that is cut', '{"abort":'],
])('a VirtualService with the label and %s is no leftover', async (_, annotation) => {
  service('api', [{ ...route, fault }], annotation);
  expect(await found()).toEqual([]);
  expect(await recover()).toMatchObject({ undone: 0, failed: 0 });
  expect(routesOf('api')).toEqual([{ ...route, fault }]);
});
