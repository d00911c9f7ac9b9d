import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { runDaemon } from './daemon.ts';
import { type EngineMode, runEngine } from './engine.ts';
import { type LitmusMode, runLitmus } from './litmus.ts';
import type { ApiObject } from './objects.ts';
import { type InPod, PodEffects } from './pod-effects.ts';
import type { Disturbance, Hooks, Logged } from './requests.ts';
import { resourceKinds, resourceOf } from './resource-kinds.ts';
import { type Controls, respond } from './server.ts';
import { Store } from './store.ts';
import { runWorkloads } from './workloads.ts';

const run = promisify(execFile);

/** An API server with a Chaos Mesh, a Litmus and workloads that are objects alone: for what a healthy cluster never does. */
export interface Fake {
  /** A file that kubectl can use. */
  readonly kubeconfig: string;
  readonly context: string;
  readonly log: readonly Logged[];
  readonly store: Store;
  /** How the engine treats the objects from now on. */
  setEngine(mode: EngineMode | ((object: ApiObject) => EngineMode)): void;
  /** How Litmus treats its engines from now on. */
  setLitmus(mode: LitmusMode): void;
  /** What the faults of both engines do in pods right now. */
  inPods(): readonly InPod[];
  /** Experiments and the account that Litmus runs them with. */
  addExperiments(namespace: string, ...names: readonly string[]): void;
  /** The next requests of this kind meet this. */
  disturb(given: Disturbance): void;
  /** From now on, at each request. */
  hook(hooks: Hooks): void;
  /** `delete pods`: the user may not, from now on. */
  deny(right: string): void;
  /** No request has the right token from now on, as after an hour of a short login. */
  expire(): void;
  addNamespace(name: string): void;
  addDeployment(namespace: string, name: string, replicas: number): void;
  close(): Promise<void>;
}

export async function startFake(): Promise<Fake> {
  const folder = await mkdtemp(join(process.env.CHAOS_GATE_FAKES ?? tmpdir(), 'fake-'));
  const { key, cert } = await certificate(folder);
  const store = new Store();
  let modeOf: (object: ApiObject) => EngineMode = () => 'good';
  let litmusMode: LitmusMode = 'good';
  let token = 'token-of-the-fake';
  const disturbances: { given: Disturbance; left: number }[] = [];
  const log: Logged[] = [];
  let hooks: Hooks = {};
  const denied = new Set<string>();
  const controls: Controls = {
    get token() {
      return token;
    },
    disturbances,
    denied,
    log,
    get hooks() {
      return hooks;
    },
    modeOf: (object) => modeOf(object),
  };
  const server = createServer({ key, cert }, (request, response) => void respond(store, controls, request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const kubeconfig = join(folder, 'kubeconfig');
  await writeFile(kubeconfig, configText((server.address() as AddressInfo).port, cert, token), { mode: 0o600 });
  const effects = new PodEffects();
  /** Does the engine say of the object of this source that its fault is in, before it is? */
  const isAhead = (source: string): boolean =>
    resourceKinds.some((resource) => {
      const [namespace = '', name = ''] = source.split('/');
      const object = resource.isChaos ? store.find(resource.kind, namespace, name) : null;
      return object !== null && modeOf(object) === 'ahead';
    });
  const engine = runEngine({ store, effects }, (object) => modeOf(object));
  const daemon = runDaemon(store, effects, isAhead);
  const stopLitmus = runLitmus(store, effects, () => litmusMode);
  const stopWorkloads = runWorkloads(store);
  return {
    kubeconfig,
    context: 'fake',
    log,
    store,
    setEngine(mode) {
      modeOf = typeof mode === 'function' ? mode : () => mode;
      engine.look();
      daemon.look();
    },
    setLitmus(mode) {
      litmusMode = mode;
    },
    inPods: () => effects.all,
    addExperiments(namespace, ...names) {
      const add = (kind: string, apiVersion: string, name: string) =>
        void store.create(resourceOf(kind), namespace, { apiVersion, kind, metadata: { name } });
      add('ServiceAccount', 'v1', 'litmus-admin');
      for (const name of names) add('ChaosExperiment', 'litmuschaos.io/v1alpha1', name);
    },
    disturb: (given) => void disturbances.push({ given, left: given.times ?? 1 }),
    hook: (given) => {
      hooks = given;
    },
    deny: (right) => void denied.add(right),
    expire: () => {
      token = 'another-token';
    },
    addNamespace: (name) =>
      void store.create(resourceOf('Namespace'), undefined, { apiVersion: 'v1', kind: 'Namespace', metadata: { name } }),
    addDeployment: (namespace, name, replicas) => void store.create(resourceOf('Deployment'), namespace, deployment(name, replicas)),
    async close() {
      engine.stop();
      daemon.stop();
      stopLitmus();
      stopWorkloads();
      server.close();
      server.closeAllConnections();
      await rm(folder, { recursive: true });
    },
  };
}

async function certificate(folder: string): Promise<{ readonly key: string; readonly cert: string }> {
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const words = [
    'req',
    '-x509',
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:prime256v1',
    '-nodes',
    '-days',
    '1',
    '-subj',
    '/CN=fake',
    '-addext',
    'subjectAltName=IP:127.0.0.1',
  ];
  await run('openssl', [...words, '-keyout', key, '-out', cert]);
  return { key: await readFile(key, 'utf8'), cert: await readFile(cert, 'utf8') };
}

const configText = (port: number, cert: string, token: string): string =>
  JSON.stringify({
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [
      {
        name: 'fake',
        cluster: { server: `https://127.0.0.1:${port}`, 'certificate-authority-data': Buffer.from(cert).toString('base64') },
      },
    ],
    users: [{ name: 'gate', user: { token } }],
    contexts: [{ name: 'fake', context: { cluster: 'fake', user: 'gate', namespace: 'default' } }],
    'current-context': 'fake',
  });

const deployment = (name: string, replicas: number): ApiObject => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name, labels: { app: name } },
  spec: {
    replicas,
    selector: { matchLabels: { app: name } },
    template: {
      metadata: { labels: { app: name } },
      spec: {
        terminationGracePeriodSeconds: 5,
        containers: [{ name: 'web', image: 'shop:1', volumeMounts: [{ name: 'data', mountPath: '/data' }] }],
        volumes: [{ name: 'data', emptyDir: {} }],
      },
    },
  },
});
