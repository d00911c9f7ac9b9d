/** Pods by their names, or the pods of a workload, whichever it has at that time. */
export type Selector =
  | { readonly pods: { readonly [namespace: string]: readonly string[] } }
  | { readonly namespaces: readonly string[]; readonly labelSelectors: Readonly<Record<string, string>> };

/** Selects pods by their names alone. Chaos Mesh ignores every other selector if there is `pods`. */
export const podsNamed = (namespace: string, names: readonly string[]): Selector => ({ pods: { [namespace]: [...names] } });
