import { effectOf } from './litmus-experiments.ts';
import { type ApiObject, type Fields, fieldsOf, listOf } from './objects.ts';
import type { PodEffect, PodEffects } from './pod-effects.ts';
import { resourceOf } from './resource-kinds.ts';
import type { Store } from './store.ts';

/**
 * How Litmus treats an engine. `awaited`: it completes without having run (litmus#1724). `not-found`, `skipped`: so does its experiment. `never`: its
 * experiment fails. `no-helper`: the helper is killed after it has said that the fault is in. `other-helper`: it has another pod among its targets. `no-revert`: it stops,
 * and the fault stays in the pods.
 * `dies-after-injection`: nobody sees that it is to stop.
 */
export type LitmusMode =
  | 'good'
  | 'awaited'
  | 'not-found'
  | 'skipped'
  | 'never'
  | 'some'
  | 'no-helper'
  | 'other-helper'
  | 'no-revert'
  | 'dead'
  | 'dies-after-injection';

const finalizer = 'chaosengine.litmuschaos.io/finalizer';
/** Between two looks of the operator. */
const stepMs = 40;
const oneShot = 'pod-delete';

/** The operator of Litmus with its runners, experiments and helpers. Pods are objects alone. */
export function runLitmus(store: Store, effects: PodEffects, modeOf: () => LitmusMode): () => void {
  const timers = new Set<NodeJS.Timeout>();
  const lookLater = (namespace: string, name: string): void => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      const engine = store.find('ChaosEngine', namespace, name);
      if (engine !== null && new Reconciliation(store, effects, engine, modeOf()).run()) lookLater(namespace, name);
    }, stepMs);
    timers.add(timer);
  };
  const stopListening = store.listen(({ type, resource, object }) => {
    if (resource.kind === 'ChaosEngine' && type !== 'DELETED') lookLater(object.metadata.namespace ?? '', object.metadata.name);
  });
  return () => {
    stopListening();
    for (const timer of timers) clearTimeout(timer);
  };
}

/** One look at one engine. */
class Reconciliation {
  readonly #store: Store;
  readonly #effects: PodEffects;
  readonly #engine: ApiObject;
  readonly #mode: LitmusMode;
  readonly #namespace: string;
  readonly #experiment: string;

  constructor(store: Store, effects: PodEffects, engine: ApiObject, mode: LitmusMode) {
    this.#store = store;
    this.#effects = effects;
    this.#engine = engine;
    this.#mode = mode;
    this.#namespace = engine.metadata.namespace ?? '';
    this.#experiment = String(listOf(engine.spec?.experiments)[0]?.name);
  }

  /** Whether there is more to do. */
  run(): boolean {
    const { spec, status, metadata } = this.#engine;
    const engineStatus = status?.engineStatus;
    if (this.#mode === 'dead') return false;
    if (metadata.deletionTimestamp !== undefined || (spec?.engineState === 'stop' && engineStatus === 'initialized')) return this.#end();
    if (spec?.engineState !== 'active') return false;
    if (engineStatus === undefined) return this.#initialize();
    return engineStatus === 'initialized' ? this.#advance() : false;
  }

  #initialize(): boolean {
    this.#write({ engineStatus: 'initialized' }, [finalizer]);
    this.#addPod(`${this.#engine.metadata.name}-runner`, {});
    return true;
  }

  #advance(): boolean {
    if (this.#mode === 'not-found') return this.#complete('ChaosExperiment Not Found', 'Awaited');
    if (this.#mode === 'skipped') return this.#complete('Skipped', 'Awaited');
    if (this.#mode === 'awaited') return this.#complete('Completed', 'Awaited');
    const result = this.#result();
    if (result === null) return this.#begin();
    if (this.#mode === 'never') return this.#fail(result, 'no such container');
    return this.#experiment === oneShot ? this.#deletePods(result) : this.#inject(result);
  }

  #begin(): boolean {
    this.#write({ ...this.#engine.status, experiments: [{ name: this.#experiment, status: 'Running', verdict: 'Awaited' }] });
    const metadata = { name: this.#resultName(), labels: { chaosUID: this.#engine.metadata.uid ?? '' } };
    const created = this.#store.create(resourceOf('ChaosResult'), this.#namespace, {
      apiVersion: 'litmuschaos.io/v1alpha1',
      kind: 'ChaosResult',
      metadata,
      spec: { engine: this.#engine.metadata.name, experiment: this.#experiment },
    });
    this.#saveResult(created, { experimentStatus: { phase: 'Running', verdict: 'Awaited' }, history: { targets: [] } });
    const names = this.#mode === 'other-helper' ? ['other-0'] : this.#targets().map(({ metadata: { name } }) => name);
    const targets = names.map((name) => `${name}:${this.#namespace}:web`);
    if (this.#experiment !== oneShot)
      this.#addPod(`${this.#experiment}-helper-${this.#engine.metadata.name}`, { TARGETS: targets.join(';') });
    return true;
  }

  #fail(result: ApiObject, reason: string): boolean {
    this.#saveResult(result, { experimentStatus: { phase: 'Error', verdict: 'Error', errorOutput: { errorCode: 'E', reason } } });
    return this.#complete('Completed', 'Error');
  }

  /** The helper begins when it runs. */
  #inject(result: ApiObject): boolean {
    const helper = this.#pods().find(({ metadata }) => metadata.name.includes('-helper-'));
    if (helper === undefined || Object.keys(result.metadata.annotations ?? {}).length > 0) return false;
    if (helper.status?.phase !== 'Running') return true;
    const targets = this.#mode === 'some' ? this.#targets().slice(0, 1) : this.#targets();
    const effect = this.#effect();
    if (typeof effect === 'string') return this.#fail(result, effect);
    for (const { metadata } of targets) this.#effects.put(metadata.uid ?? '', this.#engine.metadata.name, effect);
    this.#annotate(result, targets, 'injected');
    if (this.#mode === 'no-helper') this.#store.delete(this.#placeOf(helper), { graceSeconds: 0 });
    return false;
  }

  #deletePods(result: ApiObject): boolean {
    const graceSeconds = this.#variable('FORCE') === 'true' ? { graceSeconds: 0 } : {};
    for (const pod of this.#targets()) this.#store.delete(this.#placeOf(pod), graceSeconds);
    this.#saveResult(result, {
      experimentStatus: { phase: 'Completed', verdict: 'Pass' },
      history: { targets: [{ name: 'api', kind: 'deployment', chaosStatus: 'targeted' }] },
    });
    return this.#complete('Completed', 'Pass');
  }

  /** Its pods get SIGTERM, upon which a helper removes what it has put in; then the annotations become history. */
  #end(): boolean {
    if (this.#mode === 'dies-after-injection') return false;
    const pods = this.#pods();
    if (pods.length > 0) {
      for (const pod of pods) if (pod.metadata.deletionTimestamp === undefined) this.#endPod(pod);
      return true;
    }
    const result = this.#result();
    const noted = Object.entries(result?.metadata.annotations ?? {}).filter(([key]) => key.startsWith('pod/'));
    if (result !== null && noted.length > 0) {
      const targets = noted.map(([key, chaosStatus]) => ({ name: key.slice(4), kind: 'pod', chaosStatus }));
      this.#saveResult({ ...result, metadata: { ...result.metadata, annotations: {} } }, { ...result.status, history: { targets } });
    }
    const experiments = listOf(this.#engine.status?.experiments).map((one) => ({
      ...one,
      status: 'Forcefully Aborted',
      verdict: 'Stopped',
    }));
    this.#write({ engineStatus: 'stopped', experiments }, []);
    return false;
  }

  #endPod(pod: ApiObject): void {
    const result = this.#result();
    if (pod.metadata.name.includes('-helper-') && this.#mode !== 'no-revert') {
      this.#effects.removeOf(this.#engine.metadata.name);
      const noted = this.#targets().filter(({ metadata }) => result?.metadata.annotations?.[`pod/${metadata.name}`] === 'injected');
      if (result !== null) this.#annotate(result, noted, 'reverted');
    }
    this.#store.delete(this.#placeOf(pod), { graceSeconds: 1 });
  }

  #complete(status: string, verdict: string): boolean {
    for (const pod of this.#pods()) this.#store.delete(this.#placeOf(pod), { graceSeconds: 0 });
    this.#write({ engineStatus: 'completed', experiments: [{ name: this.#experiment, status, verdict }] }, [], 'stop');
    return false;
  }

  readonly #resultName = (): string => `${this.#engine.metadata.name}-${this.#experiment}`;

  #result(): ApiObject | null {
    return this.#store.find('ChaosResult', this.#namespace, this.#resultName());
  }

  #variable(name: string): string {
    const env = fieldsOf(fieldsOf(listOf(this.#engine.spec?.experiments)[0]?.spec).components).env;
    return String(listOf(env).find((one) => one.name === name)?.value ?? '');
  }

  /** Text: why there is none. */
  #effect(): PodEffect | string {
    try {
      return effectOf(this.#experiment, (name) => this.#variable(name));
    } catch (error) {
      return (error as Error).message;
    }
  }

  /** The pods that exist of those that the engine names. */
  #targets(): ApiObject[] {
    return this.#variable('TARGET_PODS')
      .split(',')
      .flatMap((name) => this.#store.find('Pod', this.#namespace, name) ?? []);
  }

  #pods(): ApiObject[] {
    return this.#store.list(resourceOf('Pod'), this.#namespace, { labels: `chaosUID=${this.#engine.metadata.uid}` });
  }

  #addPod(name: string, env: Readonly<Record<string, string>>): void {
    const all = Object.entries({ CHAOSENGINE: this.#engine.metadata.name, ...env }).map(([key, value]) => ({ name: key, value }));
    this.#store.create(resourceOf('Pod'), this.#namespace, {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name, labels: { chaosUID: this.#engine.metadata.uid ?? '', app: this.#engine.metadata.name } },
      spec: { containers: [{ name: 'litmus', image: 'go-runner:3', env: all }] },
      status: { phase: 'Pending' },
    });
  }

  #annotate(result: ApiObject, pods: readonly ApiObject[], status: string): void {
    const noted = Object.fromEntries(pods.map(({ metadata }) => [`pod/${metadata.name}`, status]));
    const metadata = { ...result.metadata, annotations: { ...result.metadata.annotations, ...noted } };
    this.#saveResult({ ...result, metadata }, result.status ?? {});
  }

  #saveResult(result: ApiObject, status: Fields): void {
    const { resourceVersion: _, ...metadata } = result.metadata;
    this.#store.update(this.#placeOf(result), { ...result, metadata, status });
  }

  #write(status: Fields, finalizers = this.#engine.metadata.finalizers ?? [], engineState = this.#engine.spec?.engineState): void {
    const now = this.#store.find('ChaosEngine', this.#namespace, this.#engine.metadata.name);
    if (now === null) return;
    this.#store.update(this.#placeOf(now), {
      ...now,
      metadata: { ...now.metadata, finalizers },
      spec: { ...now.spec, engineState },
      status,
    });
  }

  readonly #placeOf = ({ kind, metadata }: ApiObject) => ({ resource: resourceOf(kind), namespace: this.#namespace, name: metadata.name });
}
