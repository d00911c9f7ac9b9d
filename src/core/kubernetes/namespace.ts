import type { SafetyRules } from '../model/config/safety.ts';

/** A name of a namespace (RFC 1123), in which `*` stands for characters. */
export const namespacePattern = /^(?=.{1,63}$)[a-z0-9*]([a-z0-9*-]*[a-z0-9*])?$/;

/** A name of a namespace: a label of RFC 1123. */
export const namespaceName = /^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?$/;

/** Namespaces of the cluster's tools, of its network and of chaos engines: a fault there strikes every tenant. */
const ofTools =
  /^(default|kube-.*|.*-system|chaos-mesh|chaos-testing|litmus|argocd|cert-manager|ingress-nginx|local-path-storage|openshift(-.*)?|monitoring)$/;

/** Does the namespace belong to the cluster itself? No config can allow it. */
const isOfCluster = (namespace: string): boolean => namespace.startsWith('kube-');

/** Why the workloads of a namespace must not be disturbed, as a clause; `null`: they may be. */
export function namespaceRefusal(namespace: string, { namespaces }: Pick<SafetyRules, 'namespaces'>): string | null {
  if (isOfCluster(namespace)) return `namespace "${namespace}" belongs to the cluster itself, and is never touched`;
  if (namespaces === null)
    return ofTools.test(namespace)
      ? `namespace "${namespace}" is not that of a preview, and \`safety.namespaces\` does not allow it`
      : null;
  return namespaces.some((pattern) => matches(pattern, namespace)) ? null : `\`safety.namespaces\` does not allow namespace "${namespace}"`;
}

/** The same with what to do about it; `null`: its workloads may be disturbed. */
export function namespaceNotAllowed(namespace: string, safety: Pick<SafetyRules, 'namespaces'>) {
  const says = namespaceRefusal(namespace, safety);
  const hint = isOfCluster(namespace)
    ? 'give the namespace of the preview itself, for example `pr-7`'
    : `give the namespace of the preview itself, or write \`safety: { namespaces: ["${namespace}"] }\` in the config of the base branch`;
  return says === null ? null : { key: 'namespace', says, hint };
}

/** A `*` stands for any number of characters. */
function matches(pattern: string, namespace: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[^a-z0-9]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(namespace);
}
