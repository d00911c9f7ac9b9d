import { customKinds } from '../crds.ts';

/** A resource that the fake serves. */
export interface ResourceKind {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  readonly plural: string;
  readonly singular: string;
  readonly shortNames: readonly string[];
  readonly namespaced: boolean;
  /** The status is written on its own, so `generation` counts changes of the spec alone. */
  readonly hasStatus: boolean;
  readonly subresources: readonly string[];
  /** Chaos Mesh, whose webhooks see creations and updates. */
  readonly isChaos: boolean;
}

const built = (group: string, version: string, kind: string, plural: string, more: Partial<ResourceKind> = {}): ResourceKind => ({
  group,
  version,
  kind,
  plural,
  singular: kind.toLowerCase(),
  shortNames: [],
  namespaced: true,
  hasStatus: true,
  subresources: [],
  isChaos: false,
  ...more,
});

export const resourceKinds: readonly ResourceKind[] = [
  built('', 'v1', 'Namespace', 'namespaces', { namespaced: false, shortNames: ['ns'] }),
  built('', 'v1', 'Pod', 'pods', { shortNames: ['po'], subresources: ['eviction'] }),
  built('', 'v1', 'ConfigMap', 'configmaps', { shortNames: ['cm'], hasStatus: false }),
  built('', 'v1', 'ServiceAccount', 'serviceaccounts', { shortNames: ['sa'], hasStatus: false }),
  built('', 'v1', 'Service', 'services', { shortNames: ['svc'] }),
  built('', 'v1', 'Event', 'events', { hasStatus: false }),
  built('apps', 'v1', 'Deployment', 'deployments', { shortNames: ['deploy'], subresources: ['scale'] }),
  built('apps', 'v1', 'StatefulSet', 'statefulsets', { shortNames: ['sts'], subresources: ['scale'] }),
  built('apps', 'v1', 'ReplicaSet', 'replicasets', { shortNames: ['rs'] }),
  built('networking.k8s.io', 'v1', 'NetworkPolicy', 'networkpolicies', { shortNames: ['netpol'] }),
  built('autoscaling', 'v2', 'HorizontalPodAutoscaler', 'horizontalpodautoscalers', { shortNames: ['hpa'] }),
  ...customKinds.map(({ group, version, kind, plural, singular, hasStatus }) =>
    built(group, version, kind, plural, {
      singular,
      hasStatus,
      isChaos: group === 'chaos-mesh.org' && (!kind.startsWith('Pod') || kind === 'PodChaos'),
    }),
  ),
];

export const groupVersion = ({ group, version }: Pick<ResourceKind, 'group' | 'version'>): string =>
  group === '' ? version : `${group}/${version}`;

/** @throws Error for a kind that the fake does not serve */
export function resourceOf(kind: string): ResourceKind {
  const found = resourceKinds.find((one) => one.kind === kind);
  if (found === undefined) throw new Error(`the fake does not serve ${kind}`);
  return found;
}
