import { request } from 'node:http';
import { beforeEach, describe, expect, it, onTestFinished, test } from 'vitest';
import { findCluster } from '../../../src/world/kubernetes/find-cluster.ts';
import { openProxy } from '../../../src/world/kubernetes/proxy.ts';
import { workloadPath } from '../../../src/world/kubernetes/workload.ts';
import { kubernetes } from '../../../src/world/probes/kubernetes.ts';
import { processes } from '../../../src/world/process/processes.ts';
import { reasons } from '../../contracts/probe.ts';
import { asking, placeOfProbe } from '../contract/check.ts';
import type { Fake } from './fake.ts';
import { until, useFake } from './use-fake.ts';

// What the check does on any cluster: test/kubernetes/contract/check.ts.
const soon = (ms = 30_000) => AbortSignal.timeout(ms);
const params = { namespace: 'pr-7', workload: 'deployment/api', ready: 2 };
const path = workloadPath({ namespace: 'pr-7' }, { kind: 'deployment', name: 'api' });
const ofWorkload = /\/deployments\/api$/;
const proxies = () => processes.startedFor(placeOfProbe.mark, null);

let fake: Fake;
beforeEach(async () => {
  fake = await useFake();
});

describe('what a cluster does on the way to the workload shows nothing about the preview', () => {
  test.each([
    ['has no valid login for it', 401, 'Unauthorized'],
    ['does not allow it', 403, 'Forbidden'],
    ['is overloaded', 429, 'TooManyRequests'],
    ['fails', 500, 'InternalError'],
    ['has no leader', 503, 'ServiceUnavailable'],
  ])('a cluster that %s', async (_, status, reason) => {
    const { probe, ask } = await asking(params);
    fake.disturb({ method: 'GET', path: ofWorkload, times: 2, how: { status, reason, message: 'not now' } });
    const result = await probe.send(soon());
    expect(result).toEqual({ failure: `gate: cluster status ${status}`, ours: true });
    expect('failure' in result && result.failure).toMatch(reasons);
    await until(async () => (await ask()) === null);
  });

  it('asks once more after a login that has just expired', async () => {
    const { ask } = await asking(params);
    fake.disturb({ method: 'GET', path: ofWorkload, how: { status: 401, reason: 'Unauthorized', message: 'expired' } });
    expect(await ask()).toBeNull();
  });

  it('a cluster that does not respond is ours, before the time limit of the probe makes it a timeout of the preview', async () => {
    const probe = kubernetes.open(params, { ...placeOfProbe, timeoutMs: 1_000 });
    onTestFinished(() => probe.close());
    await probe.start?.(soon());
    fake.disturb({ method: 'GET', path: ofWorkload, how: 'silent' });
    expect(await probe.send(soon())).toEqual({ failure: 'gate: cluster not reached', ours: true });
    expect(await probe.send(AbortSignal.abort())).toEqual({ failure: 'timeout', ours: false });
  });

  it('and so is a proxy that has ended, or a probe that was closed', async () => {
    const { probe, ask } = await asking(params);
    const running = await proxies();
    expect(running).toHaveLength(1);
    for (const { pid } of running) process.kill(pid, 'SIGKILL');
    expect(await ask()).toBe('gate: cluster not reached');
    await probe.close();
    await probe.close();
    expect(await ask()).toBe('gate: cluster not reached');
  });
});

it('a probe leaves no process behind when it is closed', async () => {
  const { probe } = await asking(params);
  expect(await proxies()).toHaveLength(1);
  await probe.close();
  await until(async () => (await proxies()).length === 0);
});

it('the proxy forwards nothing but reading the workload, whatever a program of this machine asks', async () => {
  const cluster = await findCluster({ namespace: 'pr-7' }, placeOfProbe.mark, soon());
  const proxy = await openProxy(cluster, path, soon());
  onTestFinished(() => proxy.close());
  const statusOf = (method: string, asked: string): Promise<number> =>
    new Promise((done, failed) => {
      const { port } = new URL(proxy.url);
      const sent = request({ host: '127.0.0.1', port, method, path: asked, agent: false }, (response) => {
        response.resume();
        done(response.statusCode ?? 0);
      });
      sent.on('error', failed).end();
    });
  expect(await statusOf('GET', path)).toBe(200);
  const before = fake.log.length;
  for (const method of ['HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE'])
    expect([method, await statusOf(method, path)]).toEqual([method, 403]);
  const others = [
    `${path}/scale`,
    `${path}x`,
    `/x${path}`,
    path.replace('pr-7', 'pr-8'),
    path.replace('/api', '/api2'),
    '/',
    '/version',
    '/api/v1/secrets',
  ];
  for (const other of others) expect([other, await statusOf('GET', other)]).toEqual([other, 403]);
  // Not cleaned up to another path: a redirect to it, which is forbidden in turn.
  expect(await statusOf('GET', `${path}/../db`)).toBe(307);
  expect(fake.log.slice(before)).toEqual([]);
});

it('the server of the context is checked, as for targets', async () => {
  await expect(asking({ ...params, context: 'other' })).rejects.toThrow('the kubeconfig has no usable context "other"');
});

it('`doctor` asks for the one right that it needs', async () => {
  const place = { mark: placeOfProbe.mark };
  expect(await kubernetes.examine?.(params, place, soon())).toBe('deployment/api in namespace pr-7 of context fake: 2 of 2 pods ready');
  fake.deny('get deployments');
  await expect(kubernetes.examine?.(params, place, soon())).rejects.toMatchObject({
    message: expect.stringMatching(/to get deployments\.apps$/),
    hint: 'bind the Role above to the user',
  });
});
