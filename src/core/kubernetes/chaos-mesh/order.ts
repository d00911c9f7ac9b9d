/** A pod that a fault is for, as the API server describes it. */
export interface Pod {
  readonly name: string;
  /** Names of all its containers, init containers included. */
  readonly containers: readonly string[];
  /** It uses the network of its node, which other pods use as well. */
  readonly hostNetwork: boolean;
  /** Its `terminationGracePeriodSeconds`. */
  readonly graceSeconds: number;
  /** Memory of the container that the fault is for; null: it has no limit, or nothing measures its use. */
  readonly memory: { readonly limitBytes: number; readonly usedBytes: number } | null;
}

/** For whom an object of the engine is, and what it is called. */
export interface Order {
  readonly namespace: string;
  /** Of the object; see `objectName`. */
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  /** After this time from its creation the engine ends the fault itself, ms. */
  readonly durationMs: number;
  /** All in `namespace`. */
  readonly pods: readonly Pod[];
  /** Names of the pods at the other end of a partition; null: everybody. */
  readonly peers: readonly string[] | null;
  /** The container that a fault of a container is for; null: the pod as a whole, or its first container. */
  readonly container: string | null;
  /** On which the pods accept HTTP requests; null: not known. */
  readonly port: number | null;
}
