import type { Selector } from './selector.ts';

/** A pod that a fault is for, as the API server describes it. */
export interface Pod {
  readonly name: string;
  /** Names of all its containers, init containers included. */
  readonly containers: readonly string[];
  /** It uses the network of its node, which other pods use as well. */
  readonly hostNetwork: boolean;
  /** Its `terminationGracePeriodSeconds`; null: not known. */
  readonly graceSeconds: number | null;
  /** Where the container that a fault of a container is for has volumes; left out: not known. */
  readonly mounts?: readonly string[];
}

/** For whom an object of the engine is, and what it is called. */
export interface Order {
  readonly namespace: string;
  /** Of the object: `cg-` and eight characters. */
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  /** After this time from its creation the engine ends the fault itself, ms. */
  readonly durationMs: number;
  /** All in `namespace`. */
  readonly pods: readonly Pod[];
  /** The pods at the other end of a partition; null: there are none. */
  readonly peers: Selector | null;
  /** The container that a fault of a container is for; null: the pod as a whole, or its first container. */
  readonly container: string | null;
  /** On which the pods accept HTTP requests; null: not known. */
  readonly port: number | null;
}
