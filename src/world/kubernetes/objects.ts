import * as z from 'zod';

// The parts of the API's objects that the gate reads. Source: the API reference of Kubernetes 1.36, `apps/v1`, `v1` and `autoscaling/v2`.

const owner = z.object({ kind: z.string(), name: z.string(), uid: z.string(), controller: z.boolean().optional() });

export const metadata = z.object({
  name: z.string(),
  uid: z.string(),
  resourceVersion: z.string().default(''),
  creationTimestamp: z.string().default(''),
  deletionTimestamp: z.string().optional(),
  generation: z.number().default(0),
  labels: z.record(z.string(), z.string()).default({}),
  annotations: z.record(z.string(), z.string()).default({}),
  ownerReferences: z.array(owner).default([]),
});

export const anyObject = z.object({ metadata });
export type AnyObject = z.output<typeof anyObject>;
export const anyList = z.object({ items: z.array(anyObject) });

const expression = z.object({
  key: z.string(),
  operator: z.enum(['In', 'NotIn', 'Exists', 'DoesNotExist']),
  values: z.array(z.string()).default([]),
});
export const labelSelector = z.object({
  matchLabels: z.record(z.string(), z.string()).default({}),
  matchExpressions: z.array(expression).default([]),
});
export type LabelSelector = z.output<typeof labelSelector>;

/** A Deployment or a StatefulSet. */
export const workload = z.object({
  metadata,
  spec: z.object({ replicas: z.number().default(1), selector: labelSelector }),
  status: z
    .object({
      observedGeneration: z.number().default(0),
      replicas: z.number().default(0),
      readyReplicas: z.number().default(0),
      updatedReplicas: z.number().default(0),
    })
    .prefault({}),
});
export type WorkloadObject = z.output<typeof workload>;

const container = z.object({
  name: z.string(),
  ports: z.array(z.object({ containerPort: z.number(), protocol: z.string().default('TCP') })).default([]),
  volumeMounts: z.array(z.object({ mountPath: z.string() })).default([]),
});
export const pod = z.object({
  metadata,
  spec: z.object({
    containers: z.array(container),
    hostNetwork: z.boolean().default(false),
    nodeName: z.string().default(''),
    terminationGracePeriodSeconds: z.number().default(30),
  }),
  status: z.object({
    phase: z.string().default('Unknown'),
    podIP: z.string().default(''),
    conditions: z.array(z.object({ type: z.string(), status: z.string() })).default([]),
    containerStatuses: z
      .array(z.object({ name: z.string(), restartCount: z.number().default(0), ready: z.boolean().default(false) }))
      .default([]),
  }),
});
export type Pod = z.output<typeof pod>;
export const podList = z.object({ items: z.array(pod) });

/** A Scale, the subresource of a workload. */
export const scale = z.object({
  metadata: z.object({ name: z.string(), namespace: z.string(), uid: z.string(), resourceVersion: z.string() }),
  spec: z.object({ replicas: z.number().default(0) }).prefault({}),
});

export const autoscalers = z.object({
  items: z.array(z.object({ metadata, spec: z.object({ scaleTargetRef: z.object({ kind: z.string(), name: z.string() }) }) })),
});
