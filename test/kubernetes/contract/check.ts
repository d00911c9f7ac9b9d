import { expect, it, onTestFinished } from 'vitest';
import { checkOf } from '../../../src/core/checks/catalog.ts';
import type { KubernetesParams } from '../../../src/core/checks/kubernetes-params.ts';
import { kubernetes } from '../../../src/world/probes/kubernetes.ts';
import type { OpenProbe } from '../../../src/world/probes/probe.ts';
import { kubectl, until } from '../cluster.ts';
import type { OpenPlace } from './place.ts';

const soon = (ms = 30_000) => AbortSignal.timeout(ms);
export const placeOfProbe = {
  preview: 'http://127.0.0.1:1/',
  workspace: process.cwd(),
  timeoutMs: 5_000,
  mark: 'test:helper',
  check: 'pods',
};

/** A probe that has started, and how to ask it: null is good, otherwise the reason. */
export async function asking(params: KubernetesParams): Promise<{ readonly probe: OpenProbe; ask(): Promise<string | null> }> {
  const probe = kubernetes.open(params, placeOfProbe);
  onTestFinished(() => probe.close());
  await probe.start?.(soon());
  return {
    probe,
    async ask() {
      const result = await probe.send(soon(placeOfProbe.timeoutMs));
      return 'failure' in result ? result.failure : checkOf('kubernetes').judge(params, result.response);
    },
  };
}

/** What a check of ready pods keeps to on a cluster. */
export function checkContract(open: OpenPlace): void {
  it('counts the ready pods of a workload as they come and go', async () => {
    const { namespace, name } = await open();
    const workload = `deployment/${name}`;
    const [enough, more, missing] = await Promise.all([
      asking({ namespace, workload, ready: 2 }),
      asking({ namespace, workload, ready: 3 }),
      asking({ namespace, workload: 'deployment/nothing', ready: 1 }),
    ]);
    expect(await Promise.all([enough.ask(), more.ask(), missing.ask()])).toEqual([null, 'not ready', 'no workload']);
    await kubectl('-n', namespace, 'scale', workload, '--replicas=3');
    await until(async () => (await more.ask()) === null, 60_000);
    await kubectl('-n', namespace, 'scale', workload, '--replicas=0');
    await until(async () => (await enough.ask()) === 'not ready', 60_000);
  });

  it('does not start for a user who may not read the workload, and names the right', async () => {
    const { namespace, name, becomeNobody } = await open();
    becomeNobody();
    await expect(asking({ namespace, workload: `deployment/${name}`, ready: 1 })).rejects.toMatchObject({
      code: 'TARGET_UNAVAILABLE',
      message: expect.stringMatching(/get deployments\.apps, which check "pods" needs$/),
    });
  });
}
