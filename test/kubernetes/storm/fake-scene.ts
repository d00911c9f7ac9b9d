import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Dice } from '../../../src/core/random/dice.ts';
import type { EngineMode } from '../fake/engine.ts';
import { type Fake, startFake } from '../fake/fake.ts';
import type { ApiObject } from '../fake/objects.ts';
import type { Disturbance, Logged } from '../fake/requests.ts';
import { resourceKinds, resourceOf } from '../fake/resource-kinds.ts';
import { foreignRequests } from './foreign-requests.ts';
import type { Scene, StormFault } from './scene.ts';
import { changedOf, leftIn, otherRun, othersIn, phaseIn, type Seen } from './seen.ts';
import type { Drawn } from './storm.ts';
import { endings } from './storm.ts';

const namespace = 'pr-7';
const replicas = 2;
const chaos = 'engine: chaos-mesh, port: 8080';

/** Each fault that a workload takes, from the cluster alone and through Chaos Mesh. */
const faults: readonly StormFault[] = [
  ...['kill', 'terminate', 'outage', 'partition'].map((text) => ({ text })),
  ...[
    'kill',
    'terminate',
    'outage',
    'partition',
    'latency, delay: 100ms',
    'packet-loss',
    'bandwidth',
    'http-error, share: 100%',
    'http-delay, share: 100%',
    'cpu',
    'disk-slow, path: /data',
    'dns, response: servfail',
  ].map((text) => ({ text, target: chaos })),
];
/** In these modes the engine recovers, sooner or later. */
const recovering: readonly EngineMode[] = ['good', 'good', 'good', 'good', 'slow', 'stuck-until-nudged', 'some', 'early', 'no-target'];

export interface FakeScene extends Scene {
  readonly fake: Fake;
  /** Latency for each request, and errors from the first change on; draws from these dice. */
  disturbBy(random: Dice | null): void;
}

/** Of each 30 runs one meets an engine that does not recover before it is healed, and one that needs its pods replaced. */
export function drawOnFake(random: Dice, number: number, { fake, disturbBy }: FakeScene): Drawn {
  const drawn = faults[Math.floor(faults.length * random.unit('fault'))] ?? { text: 'kill' };
  const ending = endings[Math.floor(endings.length * random.unit('ending'))] ?? 'gate';
  disturbBy(random.under('request'));
  const [isHopeless, isReplaced] = [number % 30 === 0, number % 30 === 1];
  if (!isHopeless && !isReplaced) {
    fake.setEngine(recovering[Math.floor(recovering.length * random.unit('engine'))] ?? 'good');
    return { fault: drawn, ending, isHopeless };
  }
  const stuck = random.unit('engine') < 0.5 ? 'stuck' : 'dies-after-injection';
  fake.setEngine(isReplaced ? 'stuck-until-pods-replaced' : stuck);
  return {
    fault: { text: 'outage', target: isReplaced ? `${chaos}, replace: true` : chaos },
    // With a gate or a keeper that lives, each would wait for the engine in turn.
    ending: isReplaced ? 'gate and keeper' : ending === 'lost' ? 'lost' : 'gate and keeper',
    isHopeless,
    heal: () => {
      disturbBy(null);
      fake.setEngine('good');
    },
  };
}

export async function fakeScene(): Promise<FakeScene> {
  const fake = await startFake();
  const page = createServer((_, response) => response.end('ok'));
  page.listen(0, '127.0.0.1');
  await once(page, 'listening');
  addOthers(fake);
  fake.addDeployment(namespace, 'api', replicas);
  // Until they are, the controllers of the fake change them.
  await until(() => [readyOf(fake, 'api'), readyOf(fake, 'other'), readyOf(fake, 'other', 'pr-8')].every((ready) => ready === replicas));
  let before: ReadonlyMap<string, string> = new Map();
  let requests = 0;
  let asked: { readonly number: number; readonly side: 'before' | 'after'; readonly strike: () => void } | null = null;
  let random: Dice | null = null;
  const changes = (method: string, path: string): boolean => method !== 'GET' && !path.endsWith('/selfsubjectaccessreviews');
  let changed = 0;
  fake.hook({
    before(method, path) {
      if (changes(method, path)) {
        changed += 1;
        if (asked?.side === 'before' && asked.number === changed - 1) asked.strike();
      }
      requests += 1;
      return random === null ? undefined : weather(random.under(`${requests}`), changed > 0);
    },
    after(method, path) {
      if (asked?.side === 'after' && asked.number === changed - 1 && changes(method, path)) asked.strike();
    },
  });
  return {
    fake,
    kubeconfig: fake.kubeconfig,
    context: fake.context,
    namespace,
    workload: 'deployment/api',
    preview: `http://127.0.0.1:${(page.address() as AddressInfo).port}`,
    async begin({ isLost }) {
      [asked, requests, changed] = [null, 0, 0];
      // Without a journal, `recover` takes everything of the gate for its own.
      if (isLost) removeOtherRun(fake);
      else addOtherRun(fake);
      await until(() => readyOf(fake, 'api') === replicas);
      before = othersIn(seen(fake));
      (fake.log as Logged[]).length = 0;
    },
    atRequest(number, side, strike) {
      asked = { number, side, strike };
    },
    phase: async () => phaseIn(seen(fake)),
    left: async () => leftIn(seen(fake)),
    touched: async () => [...changedOf(before, othersIn(seen(fake))), ...foreignRequests(fake.log, namespace, 'api')],
    disturbBy(given) {
      random = given;
    },
    async close() {
      page.close();
      page.closeAllConnections();
      await fake.close();
    },
  };
}

/** Each request may be late. Errors begin with the first change: before that the gate has nothing to undo, and would only give up. */
function weather(random: Dice, hasBegun: boolean): Disturbance['how'] | undefined {
  const drawn = random.unit('what');
  if (drawn < 0.1) return { delayMs: Math.round(400 * random.unit('delay')) };
  if (!hasBegun) return undefined;
  if (drawn < 0.13) return { status: 500, reason: 'InternalError', message: 'etcdserver: leader changed' };
  if (drawn < 0.15) return { status: 429, reason: 'TooManyRequests', message: 'too many requests', retryAfterSeconds: 1 };
  if (drawn < 0.17) return { status: 503, reason: 'ServiceUnavailable', message: 'the server is currently unable to handle the request' };
  if (drawn < 0.19) return 'lose';
  return drawn < 0.2 ? 'break' : undefined;
}

function addOthers(fake: Fake): void {
  for (const name of [namespace, 'pr-8']) {
    fake.addNamespace(name);
    fake.addDeployment(name, 'other', replicas);
    create(fake, 'ConfigMap', name, { metadata: { name: 'cg-settings' }, data: { a: 'b' } });
    create(fake, 'NetworkPolicy', name, { metadata: { name: 'theirs' }, spec: { podSelector: {}, policyTypes: ['Ingress'] } });
  }
  create(fake, 'ConfigMap', 'pr-8', { metadata: { name: 'cg-00000001', ...otherRun } });
  // With the labels of the workload, and without an owner.
  create(fake, 'Pod', namespace, {
    metadata: { name: 'stranger', labels: { app: 'api' } },
    spec: { containers: [] },
    status: { phase: 'Running' },
  });
}

function addOtherRun(fake: Fake): void {
  if (fake.store.find('ConfigMap', namespace, 'cg-00000002') !== null) return;
  create(fake, 'ConfigMap', namespace, { metadata: { name: 'cg-00000002', ...otherRun } });
  create(fake, 'NetworkPolicy', namespace, {
    metadata: { name: 'cg-00000003', ...otherRun },
    spec: { podSelector: { matchLabels: { app: 'none' } } },
  });
}

function removeOtherRun({ store }: Fake): void {
  for (const [kind, name] of [
    ['ConfigMap', 'cg-00000002'],
    ['NetworkPolicy', 'cg-00000003'],
  ] as const)
    if (store.find(kind, namespace, name) !== null) store.delete({ resource: resourceOf(kind), namespace, name });
}

const create = ({ store }: Fake, kind: string, where: string, object: Partial<ApiObject>): void =>
  void store.create(resourceOf(kind), where, { apiVersion: '', kind, metadata: { name: '' }, ...object });

const readyOf = ({ store }: Fake, name: string, where = namespace): unknown => store.find('Deployment', where, name)?.status?.readyReplicas;

const seen = ({ store }: Fake): Seen => ({
  objects: resourceKinds.flatMap((resource) => store.list(resource, undefined)),
  namespace,
  replicas,
});

async function until(holds: () => boolean, limitMs = 15_000): Promise<void> {
  for (const endMs = performance.now() + limitMs; !holds(); await sleep(20)) if (performance.now() > endMs) throw new Error('not in time');
}
