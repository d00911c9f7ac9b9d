/** Everything of Chaos Mesh that the gate creates is of this version. */
export const apiVersion = 'chaos-mesh.org/v1alpha1';

/** What is known of one kind of object of Chaos Mesh. */
interface Resource {
  /** In the paths of the API, and for kubectl: plural and singular are the same. */
  readonly resource: string;
  /** The object, named like the pod, in which the controller tells the daemon of a node what to do; null: there is none. */
  readonly witness: 'podnetworkchaos' | 'podhttpchaos' | 'podiochaos' | null;
  /** Does something in the API show the fault, apart from the records of the object? */
  readonly isSeen: boolean;
  /** How long a healthy engine takes to remove it, ms: a kind with a witness waits for the daemon, and a stressor for its memory. */
  readonly removedWithinMs: number;
}

/** The kinds of object that the gate creates. Source: helm/chaos-mesh/crds of chaos-mesh/chaos-mesh 608b61e. */
export const resources = {
  PodChaos: { resource: 'podchaos', witness: null, isSeen: true, removedWithinMs: 5_000 },
  NetworkChaos: { resource: 'networkchaos', witness: 'podnetworkchaos', isSeen: true, removedWithinMs: 15_000 },
  HTTPChaos: { resource: 'httpchaos', witness: 'podhttpchaos', isSeen: true, removedWithinMs: 15_000 },
  StressChaos: { resource: 'stresschaos', witness: null, isSeen: true, removedWithinMs: 30_000 },
  IOChaos: { resource: 'iochaos', witness: 'podiochaos', isSeen: true, removedWithinMs: 15_000 },
  DNSChaos: { resource: 'dnschaos', witness: null, isSeen: false, removedWithinMs: 15_000 },
  TimeChaos: { resource: 'timechaos', witness: null, isSeen: false, removedWithinMs: 15_000 },
} as const satisfies Readonly<Record<string, Resource>>;

export type Kind = keyof typeof resources;
