import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { manifestOf } from '../../../src/core/kubernetes/chaos-mesh/manifest.ts';
import { chaosStateOf } from '../../../src/core/kubernetes/chaos-mesh/state/chaos-state.ts';
import { podObjectStateOf } from '../../../src/core/kubernetes/chaos-mesh/state/pod-object-state.ts';
import { isBack, isOut, podSightOf } from '../../../src/core/kubernetes/chaos-mesh/state/pod-outage.ts';
import { order, pod } from '../../core/kubernetes/chaos-mesh/effects.ts';
import { type Fake, startFake } from './fake.ts';
import { resourceOf as resource } from './resource-kinds.ts';

const cache = mkdtempSync(join(tmpdir(), 'chaos-gate-kubectl-'));
afterAll(() => rmSync(cache, { recursive: true }));

interface End {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

let fake: Fake;
beforeEach(async () => {
  fake = await startFake();
  onTestFinished(() => fake.close());
  fake.addNamespace('pr-7');
  fake.addDeployment('pr-7', 'api', 2);
  await until(() => ready() === 2);
});

/** The real kubectl. */
function kubectl(words: readonly string[], input = '', requestTimeout = '5s'): Promise<End> {
  const all = [
    '--kubeconfig',
    fake.kubeconfig,
    '--context',
    fake.context,
    '-n',
    'pr-7',
    `--request-timeout=${requestTimeout}`,
    '--cache-dir',
    cache,
    ...words,
  ];
  return new Promise((resolve) => {
    const child = execFile('kubectl', all, { timeout: 30_000 }, (error, out, err) => {
      resolve({ code: error === null ? 0 : typeof error.code === 'number' ? error.code : -1, out, err });
    });
    child.stdin?.end(input);
  });
}

const pods = () => fake.store.list(resource('Pod'), 'pr-7').filter(({ metadata }) => metadata.deletionTimestamp === undefined);
const ready = (): number => Number(fake.store.find('Deployment', 'pr-7', 'api')?.status?.readyReplicas ?? 0);
const chaos = (kind = 'NetworkChaos') => fake.store.find(kind, 'pr-7', 'cg-01234567');
const stateOf = (kind = 'NetworkChaos') => chaosStateOf(chaos(kind), { pods: pods().map(({ metadata }) => metadata.name), ageMs: 0 });

async function until(holds: () => boolean, limitMs = 15_000): Promise<void> {
  for (const endMs = performance.now() + limitMs; !holds(); await sleep(20)) if (performance.now() > endMs) throw new Error('not in time');
}

/** A partition of all pods, or what else, as the gate would create it. */
function manifest(effect: Parameters<typeof manifestOf>[0] = { what: 'partition' }): string {
  const made = manifestOf(effect, order({ pods: pods().map(({ metadata }) => pod({ name: metadata.name })), durationMs: 60_000 }));
  if (!made.ok) throw new Error(made.reason);
  return JSON.stringify(made.manifest);
}
const create = (text = manifest()): Promise<End> => kubectl(['create', '-f', '-'], text);
const remove = (): Promise<End> => kubectl(['delete', 'networkchaos', 'cg-01234567', '--ignore-not-found', '--wait=false']);

// What a real node does in the same way: test/kubernetes/contract/api.ts.
describe('what kubectl sees', () => {
  test('lists, gets, creates, labels and deletes as on a cluster', async () => {
    expect((await kubectl(['get', 'pods', '-o', 'name'])).out.trim().split('\n')).toHaveLength(2);
    expect(await create()).toMatchObject({ code: 0, out: 'networkchaos.chaos-mesh.org/cg-01234567 created\n' });
    expect((await create()).err).toMatch('(AlreadyExists)');
    expect((await kubectl(['wait', '--for=condition=AllInjected', '--timeout=10s', 'networkchaos/cg-01234567'])).code).toBe(0);
    expect((await kubectl(['annotate', 'networkchaos/cg-01234567', 'chaos-gate/nudge=1', '--overwrite'])).code).toBe(0);
    expect(stateOf().state).toBe('injected');
    expect((await remove()).out).toMatch('deleted');
    await until(() => chaos() === null);
    expect(await remove()).toMatchObject({ code: 0, out: '' });
  });

  test('refuses what the schema and the webhooks refuse', async () => {
    const wrong = JSON.parse(manifest());
    wrong.spec.modee = 'all';
    expect((await create(JSON.stringify(wrong))).err).toMatch('unknown field');
    const path = '/apis/chaos-mesh.org/v1alpha1/namespaces/pr-7/networkchaos';
    expect((await kubectl(['create', '--raw', path, '-f', '-'], JSON.stringify(wrong))).err).toMatch('(BadRequest)');
    expect((await create(manifest({ what: 'loss', share: 0.2 }).replace('"direction":"to"', '"direction":"both"'))).err).toMatch(
      'target must be specified',
    );
    await create();
    expect((await kubectl(['patch', 'networkchaos', 'cg-01234567', '--type=merge', '-p', '{"spec":{"mode":"one"}}'])).err).toMatch(
      'Cannot update chaos spec',
    );
    expect((await kubectl(['get', 'namespace', 'pr-8'])).err).toMatch('(NotFound)');
  });
});

describe('what a healthy cluster never does', () => {
  test('a login that has expired', async () => {
    fake.expire();
    expect((await kubectl(['get', '--raw', '/api/v1/namespaces/pr-7/pods'])).err).toMatch(/Unauthorized|must be logged in/);
  });

  test('a response that is lost after its effect: the object is there, and creating it again says so', async () => {
    const path = '/apis/chaos-mesh.org/v1alpha1/namespaces/pr-7/networkchaos';
    fake.disturb({ method: 'POST', path: /networkchaos/, how: 'lose' });
    expect((await kubectl(['create', '--raw', path, '-f', '-'], manifest())).code).toBe(1);
    expect(chaos()).not.toBeNull();
    expect((await kubectl(['create', '--raw', path, '-f', '-'], manifest())).err).toMatch('(AlreadyExists)');
  });

  test('no response, and a limit that kubectl keeps', async () => {
    fake.disturb({ method: 'GET', path: /pods$/, times: 20, how: 'silent' });
    const startMs = performance.now();
    expect((await kubectl(['get', '--raw', '/api/v1/namespaces/pr-7/pods'], '', '1s')).code).toBe(1);
    expect(performance.now() - startMs).toBeLessThan(25_000);
  });

  test('a server that is overloaded', async () => {
    fake.disturb({ path: /pods$/, how: { status: 503, reason: 'ServiceUnavailable', message: 'try later' } });
    expect((await kubectl(['get', '--raw', '/api/v1/namespaces/pr-7/pods'])).err).toMatch(/ServiceUnavailable|try later/);
  });

  test('every request is in the log', async () => {
    await create();
    expect(fake.log).toContainEqual(
      expect.objectContaining({ method: 'POST', path: expect.stringContaining('/namespaces/pr-7/networkchaos'), status: 201 }),
    );
  });
});

describe('the engine', () => {
  test('good: the records say injected, the daemon of the node knows it, and both forget it', async () => {
    await create();
    await until(() => stateOf().state === 'injected');
    const daemon = () =>
      podObjectStateOf(fake.store.find('PodNetworkChaos', 'pr-7', pods()[0]?.metadata.name ?? ''), 'pr-7/cg-01234567').state;
    expect(daemon()).toBe('in-place');
    await remove();
    await until(() => chaos() === null);
    expect(daemon()).toBe('gone');
  });

  test('an outage changes the images of the pods, and its end puts them back', async () => {
    const name = pods()[0]?.metadata.name ?? '';
    const look = () => podSightOf(fake.store.find('Pod', 'pr-7', name));
    const before = look();
    await create(manifest({ what: 'outage' }));
    await until(() => before !== null && look() !== null && isOut(look() ?? before, before));
    await kubectl(['delete', 'podchaos', 'cg-01234567', '--wait=false']);
    await until(() => before !== null && isBack(look() ?? before, before));
  });

  test.each([
    ['never', 'not-injected'],
    ['some', 'partly'],
    ['no-target', 'nothing-selected'],
    ['slow', 'injected'],
  ] as const)('%s: %s', async (mode, state) => {
    fake.setEngine(mode);
    await create();
    await until(() => stateOf().state === state);
  });

  test('dead: no status, and nothing holds the object; alive again, it works', async () => {
    fake.setEngine('dead');
    await create();
    await sleep(300);
    expect(chaosStateOf(chaos(), { pods: [], ageMs: 10_000 }).state).toBe('no-engine');
    fake.setEngine('good');
    await until(() => stateOf().state === 'injected');
  });

  test('early: it ends before anybody removes it', async () => {
    fake.setEngine('early');
    await create();
    await until(() => stateOf().state === 'recovered');
  });

  test('stuck: the word of kubectl proves nothing', async () => {
    fake.setEngine('stuck');
    await create();
    await until(() => stateOf().state === 'injected');
    expect(await remove()).toMatchObject({ code: 0, out: expect.stringContaining('deleted') });
    await until(() => stateOf().state === 'stuck');
    await kubectl(['annotate', 'networkchaos/cg-01234567', 'chaos-gate/nudge=1']);
    await sleep(300);
    expect(stateOf().state).toBe('stuck');
    await kubectl(['annotate', 'networkchaos/cg-01234567', 'chaos-mesh.chaos-mesh.org/cleanFinalizer=forced']);
    await sleep(300);
    expect(stateOf().state).toBe('stuck');
    await kubectl(['patch', 'networkchaos/cg-01234567', '--type=json', '--patch=[{"op":"remove","path":"/metadata/finalizers/0"}]']);
    await until(() => chaos() === null);
  });

  test('stuck until it is asked again', async () => {
    fake.setEngine('stuck-until-nudged');
    await create();
    await until(() => stateOf().state === 'injected');
    await remove();
    await until(() => stateOf().state === 'stuck');
    await kubectl(['annotate', 'networkchaos/cg-01234567', 'chaos-gate/nudge=1']);
    await until(() => chaos() === null);
  });

  test('stuck until the pods are new', async () => {
    fake.setEngine('stuck-until-pods-replaced');
    await create();
    await until(() => stateOf().state === 'injected');
    await remove();
    await until(() => stateOf().state === 'stuck');
    await kubectl(['delete', 'pods', '--all', '--wait=false', '--grace-period=0', '--force']);
    await until(() => chaos() === null && ready() === 2);
  });

  test('lies: the object is gone, and the daemon still has the fault', async () => {
    fake.setEngine('lies');
    await create();
    await until(() => stateOf().state === 'injected');
    await remove();
    await until(() => chaos() === null);
    const daemon = fake.store.find('PodNetworkChaos', 'pr-7', pods()[0]?.metadata.name ?? '');
    expect(podObjectStateOf(daemon, 'pr-7/cg-01234567').state).toBe('in-place');
  });

  test('dies after the injection: the object is held for ever', async () => {
    fake.setEngine('dies-after-injection');
    await create();
    await until(() => stateOf().state === 'injected');
    await remove();
    await sleep(300);
    expect(chaos()?.metadata).toMatchObject({ deletionTimestamp: expect.any(String), finalizers: ['chaos-mesh/records'] });
  });

  test('its webhook is down: create and annotate fail, delete passes', async () => {
    await create();
    await until(() => stateOf().state === 'injected');
    fake.setEngine('webhook-down');
    expect((await kubectl(['annotate', 'networkchaos/cg-01234567', 'chaos-gate/nudge=1'])).err).toMatch('failed calling webhook');
    expect((await remove()).code).toBe(0);
    expect(chaos()?.metadata.deletionTimestamp).toBeDefined();
  });
});
