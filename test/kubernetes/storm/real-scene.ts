import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Dice } from '../../../src/core/random/dice.ts';
import { apply, appObjects, kubectl, until } from '../cluster.ts';
import type { ApiObject } from '../fake/objects.ts';
import type { Scene, StormFault } from './scene.ts';
import { changedOf, leftIn, otherRun, othersIn, phaseIn, type Seen } from './seen.ts';
import { type Drawn, endings } from './storm.ts';

const replicas = 2;
const chaos = 'engine: chaos-mesh';
/** What this node can inject. */
const faults: readonly StormFault[] = [
  ...['kill', 'terminate', 'outage', 'partition'].map((text) => ({ text })),
  ...['kill', 'terminate', 'outage', 'partition', 'bandwidth'].map((text) => ({ text, target: chaos })),
];
const kinds = 'configmaps,networkpolicies,deployments,replicasets,pods,services,podchaos,networkchaos,stresschaos,podnetworkchaos';

/** Of each 15 runs one asks for a latency, which the engine of this node cannot inject, and then holds until the pods are new. */
export function drawOnCluster(random: Dice, number: number, { namespace }: Scene): Drawn {
  const ending = endings[Math.floor(endings.length * random.unit('ending'))] ?? 'gate';
  if (number % 15 !== 14)
    return { fault: faults[Math.floor(faults.length * random.unit('fault'))] ?? { text: 'kill' }, ending, isHopeless: false };
  return {
    fault: { text: 'latency, delay: 100ms', target: chaos },
    ending: ending === 'lost' ? 'lost' : 'gate and keeper',
    isHopeless: true,
    async heal() {
      const pods = (await kubectl('-n', namespace, 'get', 'pods', '-l', 'app=api', '-o', 'name')).split('\n');
      await kubectl('-n', namespace, 'delete', ...pods.filter((name) => name.startsWith('pod/api-')), '--wait=false');
    },
  };
}

/** A namespace of the real cluster with the workload, and another one next to it. */
export async function realScene(): Promise<Scene> {
  const namespace = `pr-${randomBytes(3).toString('hex')}`;
  const [next, all] = [`${namespace}-next`, [namespace, `${namespace}-next`]];
  for (const name of all) await kubectl('create', 'namespace', name);
  await apply(...all.flatMap(objectsOfOthers), ...appObjects(namespace, 'api', { replicas }), ...appObjects(namespace, 'other'));
  await apply(configMap(next, 'cg-00000001', otherRun));
  const look = async (): Promise<Seen> => {
    const lists = await Promise.all(all.map((name) => kubectl('-n', name, 'get', kinds, '-o', 'json')));
    return { objects: lists.flatMap((text) => (JSON.parse(text) as { items: ApiObject[] }).items), namespace, replicas };
  };
  const ofOtherRun = [configMap(namespace, 'cg-00000002', otherRun), policy(namespace, 'cg-00000003', otherRun)];
  const host = await kubectl('-n', namespace, 'get', 'service', 'other', '-o', 'jsonpath={.spec.clusterIP}');
  const areReady = async (): Promise<boolean> => {
    const { objects } = await look();
    const readyIn = (name: string) =>
      objects.find(({ kind, metadata }) => kind === 'Deployment' && metadata.name === name)?.status?.readyReplicas;
    const stranger = objects.find(({ kind, metadata }) => kind === 'Pod' && metadata.name === 'stranger' && metadata.namespace === next);
    return readyIn('api') === replicas && readyIn('other') === 1 && stranger?.status?.phase === 'Running';
  };
  let before: ReadonlyMap<string, string> = new Map();
  return {
    kubeconfig: process.env.KUBECONFIG ?? join(process.env.CHAOS_GATE_CLUSTER ?? '', 'kubeconfig'),
    context: 'local',
    namespace,
    workload: 'deployment/api',
    preview: `http://${host}`,
    async begin({ isLost }) {
      // Without a journal, `recover` takes everything of the gate for its own.
      if (isLost) await kubectl('-n', namespace, 'delete', 'configmaps,networkpolicies', '-l', 'chaos-gate/run=another-run');
      else await apply(...ofOtherRun);
      await until(areReady, 90_000);
      before = othersIn(await look());
    },
    phase: async () => phaseIn(await look()),
    left: async () => leftIn(await look()),
    touched: async () => changedOf(before, othersIn(await look())),
    close: async () => {
      for (const name of all) await kubectl('delete', 'namespace', name, '--wait=false').catch(() => undefined);
    },
  };
}

const configMap = (namespace: string, name: string, more: object = {}): object => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name, namespace, ...more },
  data: { a: 'b' },
});

const policy = (namespace: string, name: string, more: object = {}): object => ({
  apiVersion: 'networking.k8s.io/v1',
  kind: 'NetworkPolicy',
  metadata: { name, namespace, ...more },
  spec: { podSelector: { matchLabels: { app: 'none' } }, policyTypes: ['Ingress'] },
});

/** The pod has the labels of the workload, and no owner. */
const objectsOfOthers = (namespace: string): readonly object[] => [
  configMap(namespace, 'cg-settings'),
  policy(namespace, 'theirs'),
  {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'stranger', namespace, labels: { app: 'api' } },
    spec: { terminationGracePeriodSeconds: 1, containers: [{ name: 'web', image: 'local/web:1', imagePullPolicy: 'Never' }] },
  },
];
