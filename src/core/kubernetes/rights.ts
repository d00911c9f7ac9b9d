import type { PodsEffect } from './pods-effect.ts';
import type { WorkloadKind } from './workload-kind.ts';

/** What the gate does with one resource of the API. */
export interface Right {
  /** Empty: the core group. */
  readonly group: string;
  /** With its subresource: `deployments/scale`. */
  readonly resource: string;
  readonly verbs: readonly string[];
}

/** What something needs in one namespace of a cluster. */
export interface NamespaceRights {
  readonly namespace: string;
  readonly rights: readonly Right[];
}

const right = (group: string, resource: string, ...verbs: readonly string[]): Right => ({ group, resource, verbs });

const pluralOf = (kind: WorkloadKind): string => `${kind}s`;

/** To find the workload and its pods, and to see whether they are ready. */
export const rightsToLook = (kind: WorkloadKind): readonly Right[] => [
  ...rightsToCount(kind),
  ...(kind === 'deployment' ? [right('apps', 'replicasets', 'list')] : []),
  right('', 'pods', 'get', 'list'),
];

/** To see how many pods of the workload are ready. */
export const rightsToCount = (kind: WorkloadKind): readonly Right[] => [right('apps', pluralOf(kind), 'get')];

/** To inject one effect and to remove it, in addition to `rightsToLook`. */
export function rightsFor({ does }: PodsEffect, kind: WorkloadKind): readonly Right[] {
  switch (does) {
    case 'end':
      return [right('', 'pods', 'delete')];
    case 'scale-to-zero':
      return [
        right('apps', `${pluralOf(kind)}/scale`, 'get', 'update'),
        right('autoscaling', 'horizontalpodautoscalers', 'list'),
        right('', 'configmaps', 'create', 'get', 'list', 'delete'),
      ];
    case 'isolate':
      return [right('networking.k8s.io', 'networkpolicies', 'create', 'get', 'list', 'delete')];
  }
}

/** The same rights with each resource once, in a stable order. */
export function joined(rights: readonly Right[]): readonly Right[] {
  const verbsOf = new Map<string, Set<string>>();
  for (const { group, resource, verbs } of rights) {
    const key = `${group} ${resource}`;
    verbsOf.set(key, new Set([...(verbsOf.get(key) ?? []), ...verbs]));
  }
  return [...verbsOf]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, verbs]) => {
      const [group = '', resource = ''] = key.split(' ');
      return { group, resource, verbs: [...verbs].toSorted() };
    });
}

/** The Role that gives exactly these rights, as YAML. */
export const roleText = (namespace: string, rights: readonly Right[]): string =>
  [
    'apiVersion: rbac.authorization.k8s.io/v1',
    'kind: Role',
    `metadata: { name: chaos-gate, namespace: ${namespace} }`,
    'rules:',
    ...joined(rights).map(
      ({ group, resource, verbs }) =>
        `  - { apiGroups: [${group === '' ? '""' : group}], resources: [${resource}], verbs: [${verbs.join(', ')}] }`,
    ),
  ].join('\n');
