import { expect, test } from 'vitest';
import { type Kind, resources } from '../../../src/core/kubernetes/chaos-mesh/resources.ts';
import type { KubernetesTarget } from '../../../src/core/targets/kubernetes.ts';
import { kubernetesDriver } from '../../../src/world/drivers/kubernetes/driver.ts';
import { chaosRecord, kubernetesChaos } from '../../../src/world/undo/kubernetes/chaos.ts';
import { kubernetesLitmus } from '../../../src/world/undo/kubernetes/litmus.ts';
import { clusterRecord, ownRecord } from '../../../src/world/undo/kubernetes/record.ts';

// The tests of the engines shorten their patience (test/kubernetes/fake). These are the times that users get.

const record = {
  ...clusterRecord({ kubeconfig: '/k', context: 'c', namespace: 'pr-7', mark: 'm' }),
  ...ownRecord('cg-01234567', 'run-1'),
};
const driverOf = (engine: KubernetesTarget['engine']) =>
  kubernetesDriver(
    { kind: 'kubernetes', name: 'api', namespace: 'pr-7', workload: { kind: 'deployment', name: 'api' }, engine },
    { runId: 'run-1', note: async () => undefined, preview: 'http://127.0.0.1:1/', targets: [] },
  );

test('an engine gets the time that docs/kubernetes.md says, and no undo is cut short before it has ended by itself', () => {
  const chaos = Object.keys(resources).map((kind) => [
    kind,
    kubernetesChaos.limitMs?.({ ...record, ...chaosRecord(kind as Kind, [], true) }),
  ]);
  expect(Object.fromEntries(chaos)).toEqual({
    PodChaos: 90_000,
    NetworkChaos: 120_000,
    HTTPChaos: 120_000,
    StressChaos: 165_000,
    IOChaos: 120_000,
    DNSChaos: 120_000,
    TimeChaos: 120_000,
  });
  expect(kubernetesLitmus.limitMs?.(null)).toBe(135_000);
  for (const [, limitMs] of chaos) expect(driverOf('chaos-mesh').undoMs).toBeGreaterThanOrEqual(Number(limitMs));
  expect(driverOf('litmus').undoMs).toBeGreaterThanOrEqual(135_000);
});
