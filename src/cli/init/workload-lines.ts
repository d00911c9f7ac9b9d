import type { Workload } from './cluster-facts.ts';

/** The targets of a config: one for each workload. A namespace that no manifest names is a variable. */
export const workloadLines = (workloads: readonly Workload[]): readonly string[] =>
  workloads.map((one) => {
    const namespace = `"\${NAMESPACE:-${one.namespace ?? 'preview'}}"`;
    return `  ${targetOf(one, workloads)}: { kubernetes: { namespace: ${namespace}, workload: ${one.kind}/${one.name} } }`;
  });

/** What the cluster itself can do to them, with nothing installed in it. */
export function workloadFaultLines(workloads: readonly Workload[]): readonly string[] {
  const names = (some: readonly Workload[]): string => `[${some.map((one) => targetOf(one, workloads)).join(', ')}]`;
  // Without the part that the checks ask, nothing could pass.
  const behind = workloads.some(({ isEntry }) => isEntry) ? workloads.filter(({ isEntry }) => !isEntry) : [];
  return [
    ...(workloads.length > 0
      ? [
          `  - { fault: kill, on: ${names(workloads)}, watch: 5s..10s }          # one pod, which the plan draws`,
          `  - { fault: terminate, on: ${names(workloads)}, watch: 5s..10s }`,
        ]
      : []),
    ...(behind.length > 0 ? [`  - { fault: outage, on: ${names(behind)}, lasts: 10s..20s }            # no pod at all`] : []),
  ];
}

/** Two kinds may share a name, and `preview` is the name of its entry point. */
const targetOf = ({ kind, name }: Workload, all: readonly Workload[]): string => {
  const isTaken = name === 'preview' || all.filter((other) => other.name === name).length > 1;
  const target = isTaken ? `${name}-${kind}` : name;
  // What YAML reads as a number, a boolean or null.
  return /^[a-z][a-z0-9-]*$/.test(target) && !['null', 'true', 'false'].includes(target) ? target : JSON.stringify(target);
};
