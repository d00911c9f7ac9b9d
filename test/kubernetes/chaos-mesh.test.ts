import { expect, it } from 'vitest';
import type { Effect } from '../../src/core/model/plan/effect.ts';
import type { Undo } from '../../src/core/model/run/undo.ts';
import type { KubernetesTarget } from '../../src/core/targets/kubernetes.ts';
import type { Driver } from '../../src/world/drivers/driver.ts';
import { kubernetesDriver } from '../../src/world/drivers/kubernetes/driver.ts';
import { removeChaos } from '../../src/world/undo/kubernetes/chaos.ts';
import { type App, type AppOptions, kubectl, newNamespace, responds, startApp, until } from './cluster.ts';

// The real Chaos Mesh of the node, and what clients meet. What every fault keeps to: contract.test.ts.
const soon = () => AbortSignal.timeout(60_000);

const driverOf = ({ namespace, name }: App, more: Partial<KubernetesTarget> = {}): Driver =>
  kubernetesDriver(
    { kind: 'kubernetes', name: 'api', namespace, workload: { kind: 'deployment', name }, engine: 'chaos-mesh', ...more },
    { runId: 'test-run', note: async () => undefined, preview: 'http://127.0.0.1:1/', targets: [] },
  );

const effectOf = (kind: string, params: Effect['params'] = {}): Effect => ({ way: 'chaosMesh', kind, params, seed: 'test' });

const chaosIn = (namespace: string): Promise<string> => kubectl('-n', namespace, 'get', 'podchaos,networkchaos,stresschaos', '-o', 'name');
const podsIn = (namespace: string): Promise<string> =>
  kubectl(
    '-n',
    namespace,
    'get',
    'pods',
    '-o',
    'jsonpath={range .items[*]}{.metadata.uid} {.status.containerStatuses[*].restartCount}{"\\n"}{end}',
  );

interface Injected {
  readonly app: App;
  readonly undo: Undo;
  /** Removes the fault, and shows that nothing of it is left. */
  remove(): Promise<void>;
}

async function injected(effect: Effect, options: AppOptions = {}): Promise<Injected> {
  const app = await startApp(await newNamespace(), 'api', options);
  const driver = driverOf(app);
  const undo = JSON.parse(JSON.stringify(await driver.prepare(effect, 'f1', soon()))) as Undo;
  expect(await chaosIn(app.namespace)).toBe('');
  await driver.apply(effect, undo, soon());
  await until(async () => (await driver.observeEffect(effect, undo, soon())).ok);
  const remove = async () => {
    await driver.undo(undo, soon());
    expect(await driver.verifyRemoved(effect, undo, soon())).toMatchObject({ ok: true });
    expect(await chaosIn(app.namespace)).toBe('');
  };
  return { app, undo, remove };
}

it('a partition: nobody reaches the pod, which is the same afterwards', async () => {
  const { app, remove } = await injected(effectOf('partition'));
  const before = await podsIn(app.namespace);
  for (let tries = 0; tries < 3; tries += 1) expect(await responds(`http://${app.host}/index.html`)).toBe(false);
  await remove();
  await until(() => responds(`http://${app.host}/index.html`));
  expect(await podsIn(app.namespace)).toBe(before);
});

it('a killed container: its pod stays, and the kubelet starts it again', async () => {
  const app = await startApp(await newNamespace(), 'api');
  const driver = driverOf(app, { container: 'web' });
  const names = await kubectl('-n', app.namespace, 'get', 'pods', '-o', 'name');
  const effect = effectOf('kill');
  const undo = await driver.prepare(effect, 'f1', soon());
  await driver.apply(effect, undo, soon());
  await until(async () => (await driver.observeEffect(effect, undo, soon())).says.startsWith('the container has ended'));
  await driver.undo(undo, soon());
  expect(await driver.verifyRemoved(effect, undo, soon())).toMatchObject({ ok: true });
  expect(await chaosIn(app.namespace)).toBe('');
  await until(async () => / [1-9]/.test(await podsIn(app.namespace)), 60_000);
  await until(() => responds(`http://${app.host}/index.html`), 60_000);
  expect(await kubectl('-n', app.namespace, 'get', 'pods', '-o', 'name')).toBe(names);
});

it('an outage: the pods run a pause image, keep their names, and respond afterwards', async () => {
  const { app, remove } = await injected(effectOf('outage'));
  const names = await kubectl('-n', app.namespace, 'get', 'pods', '-o', 'name');
  await until(async () => !(await responds(`http://${app.host}/index.html`)));
  await remove();
  await until(() => responds(`http://${app.host}/index.html`), 60_000);
  expect(await kubectl('-n', app.namespace, 'get', 'pods', '-o', 'name')).toBe(names);
});

it('a limit of bandwidth: a response of 300 kB takes seconds, and none afterwards', async () => {
  const programs = {
    much: "#!/bin/sh\nprintf 'Content-Type: text/plain\\r\\n\\r\\n'\nexec busybox dd if=/dev/zero bs=1024 count=300 2>/dev/null\n",
  };
  const tookMs = async (host: string): Promise<number> => {
    const startMs = performance.now();
    const body = await (await fetch(`http://${host}/cgi-bin/much`, { signal: soon(), headers: { connection: 'close' } })).arrayBuffer();
    expect(body.byteLength).toBe(300 * 1024);
    return performance.now() - startMs;
  };
  const { app, remove } = await injected(effectOf('bandwidth', { rate: 100_000 }), { programs });
  expect(await tookMs(app.host)).toBeGreaterThan(1_500);
  await remove();
  expect(await tookMs(app.host)).toBeLessThan(1_500);
});

// Chaos Mesh would need a program that the node does not have. Once the pod is gone, its controller tries to reach it for ever (chaos-mesh#4530).
it('an HTTP fault that the node cannot inject: it says why, and where pods may be replaced nothing is left', async () => {
  const app = await startApp(await newNamespace(), 'api');
  const driver = driverOf(app, { port: 8080, replace: true });
  const effect = effectOf('http-error', { status: 503, share: 1 });
  const undo = await driver.prepare(effect, 'f1', soon());
  await driver.apply(effect, undo, soon());
  await until(async () => /^Chaos Mesh could not put it into 1 of 1 pod: ./.test((await driver.observeEffect(effect, undo, soon())).says));
  await removeChaos(undo.state, { removedWithinMs: 10_000, patienceMs: 15_000 }, soon());
  expect(await driver.verifyRemoved(effect, undo, soon())).toMatchObject({ ok: true });
  expect(await kubectl('-n', app.namespace, 'get', 'httpchaos', '-o', 'name')).toBe('');
  await until(() => responds(`http://${app.host}/index.html`), 60_000);
});

// Where the kernel has netem, this would be injected.
it('a latency that the node cannot inject: the gate says so, touches nothing else, and replaces the pods only where it may', async () => {
  const app = await startApp(await newNamespace(), 'api');
  const driver = driverOf(app);
  const effect = effectOf('latency', { delay: 300, jitter: 0, share: 1 });
  const before = await podsIn(app.namespace);
  const undo = await driver.prepare(effect, 'f1', soon());
  await driver.apply(effect, undo, soon());
  expect(await chaosIn(app.namespace)).toMatch(/^networkchaos\.chaos-mesh\.org\/cg-[a-z0-9]{8}$/);
  const observed = () => driver.observeEffect(effect, undo, soon());
  await until(async () => (await observed()).says.startsWith('Chaos Mesh could not put it into'));
  expect((await observed()).ok).toBe(false);

  // The engine tries for ever, and holds the object until it has succeeded, or until the pods are gone. How long the gate waits for it: fake/chaos-driver.test.ts.
  const patience = { removedWithinMs: 3_000, patienceMs: 6_000 };
  await removeChaos(undo.state, patience, soon());
  expect(await driver.verifyRemoved(effect, undo, soon())).toMatchObject({ ok: false, says: 'Chaos Mesh still holds the object' });
  expect(await podsIn(app.namespace)).toBe(before);
  expect(await responds(`http://${app.host}/index.html`)).toBe(true);

  const allowed = { ...undo, state: { ...(undo.state as object), replace: true } };
  await removeChaos(allowed.state, patience, soon());
  expect(await driver.verifyRemoved(effect, allowed, soon())).toMatchObject({ ok: true });
  expect(await chaosIn(app.namespace)).toBe('');
  await until(() => responds(`http://${app.host}/index.html`), 60_000);
});
