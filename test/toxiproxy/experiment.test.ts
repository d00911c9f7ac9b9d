import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readyExperiment } from '../../src/core/chaos-toolkit/ready/ready-experiment.ts';
import type { Effect } from '../../src/core/model/plan/effect.ts';
import type { DriverContext } from '../../src/world/drivers/driver-context.ts';
import { experimentDriver } from '../../src/world/drivers/experiment/driver.ts';
import { undoHandlerOf } from '../../src/world/undo/catalog.ts';
import { program, startToxiproxy, startUpstream, type Toxiproxy } from './server.ts';

const soon = () => AbortSignal.timeout(60_000);
let server: Toxiproxy;
let upstream: Awaited<ReturnType<typeof startUpstream>>;

const step = (module: string, func: string, given: object) => ({
  type: 'action',
  name: func,
  provider: { type: 'python', module: `chaostoxi.${module}.actions`, func, arguments: given },
});
const slow = { for_proxy: 'redis', toxic_name: 'slow' };

function opened(method: object[], rollbacks: object[]) {
  const configuration = { toxiproxy_host: server.api.host, toxiproxy_port: server.api.port };
  const { ready, refusals } = readyExperiment(JSON.stringify({ title: 't', description: 'd', configuration, method, rollbacks }), true, {});
  if (ready === null) throw new Error(JSON.stringify(refusals));
  const target = { kind: 'experiment', name: 'x.json', content: ready } as const;
  const driver = experimentDriver(target, { workspace: '/', runId: 'run', note: async () => undefined } as unknown as DriverContext);
  const effect: Effect = { way: 'experiment', kind: 'experiment', params: { digest: ready.digest, method: '1 action' }, seed: 's' };
  return { driver, effect };
}

describe.skipIf(program === null)('an experiment with Toxiproxy', () => {
  beforeAll(async () => {
    [server, upstream] = await Promise.all([startToxiproxy(), startUpstream()]);
    await server.proxy('redis', upstream.address);
  });
  afterAll(async () => {
    await server.stop();
    upstream.server.close();
  });
  const listed = async () => (await server.ask('GET', '/proxies/redis')).body as { enabled: boolean; toxics: { name: string }[] };

  it('adds a toxic, and its rollback removes it any number of times', async () => {
    const { driver, effect } = opened(
      [step('toxic', 'create_latency_toxic', { ...slow, latency: 200, jitter: 10 })],
      [step('toxic', 'delete_toxic', slow)],
    );
    const undo = await driver.prepare(effect, 'x1.f1', soon());
    expect((await listed()).toxics).toEqual([]);
    await driver.apply(effect, undo, soon());
    expect((await listed()).toxics).toEqual([
      { name: 'slow', type: 'latency', stream: 'downstream', toxicity: 1, attributes: { latency: 200, jitter: 10 } },
    ]);
    const handler = undoHandlerOf('experiment.rollbacks');
    const read = JSON.parse(JSON.stringify(undo.state)) as typeof undo.state;
    for (let times = 0; times < 2; times += 1) await handler?.undo(read, soon());
    expect((await listed()).toxics).toEqual([]);
    expect((await handler?.commands(read))?.at(-1)).toEqual([
      'curl',
      '-f',
      '-X',
      'DELETE',
      `http://127.0.0.1:${server.api.port}/proxies/redis/toxics/slow`,
    ]);
  });

  it('disables a proxy, and enables it again', async () => {
    const { driver, effect } = opened(
      [step('proxy', 'disable_proxy', { proxy_name: 'redis' })],
      [step('proxy', 'enable_proxy', { proxy_name: 'redis' })],
    );
    const undo = await driver.prepare(effect, 'x1.f1', soon());
    await driver.apply(effect, undo, soon());
    expect((await listed()).enabled).toBe(false);
    await driver.undo(undo, soon());
    expect((await listed()).enabled).toBe(true);
  });

  it('is not injected where Toxiproxy takes other values than it was given, or has no such proxy', async () => {
    const partial = { ...slow, toxic_type: 'latency', attributes: { latnecy: 100 } };
    for (const method of [
      step('toxic', 'create_toxic', partial),
      step('toxic', 'create_latency_toxic', { ...slow, for_proxy: 'other', latency: 1 }),
      step('proxy', 'disable_proxy', { proxy_name: 'other' }),
    ]) {
      const { for_proxy = 'redis', toxic_name = 'slow' } = method.provider.arguments as { for_proxy?: string; toxic_name?: string };
      const removal = step('toxic', 'delete_toxic', { for_proxy, toxic_name });
      const { driver, effect } = opened([method], 'proxy_name' in method.provider.arguments ? [] : [removal]);
      const undo = await driver.prepare(effect, 'x1.f1', soon());
      await expect(driver.apply(effect, undo, soon())).rejects.toThrow('failed: ');
      await driver.undo(undo, soon());
      expect((await listed()).toxics).toEqual([]);
    }
  });
});
