/** The kinds of workloads that start their pods again. */
export const workloadKinds = ['deployment', 'statefulset'] as const;
export type WorkloadKind = (typeof workloadKinds)[number];
