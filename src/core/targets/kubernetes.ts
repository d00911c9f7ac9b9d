import * as z from 'zod';
import { refusalOf } from '../kubernetes/chaos-mesh/manifest.ts';
import { istioRefusalOf } from '../kubernetes/istio/http-fault.ts';
import { litmusRefusalOf } from '../kubernetes/litmus/manifest.ts';
import { standardAccount } from '../kubernetes/litmus/names.ts';
import { namespaceNotAllowed } from '../kubernetes/namespace.ts';
import { objectName, workloadFields, workloadNamed } from '../kubernetes/workload-fields.ts';
import type { WorkloadKind } from '../kubernetes/workload-kind.ts';
import { noAddress } from './no-address.ts';
import type { TargetKind } from './target-kind.ts';

/** What can inject faults. */
const engines = ['native', 'chaos-mesh', 'litmus', 'istio'] as const;

/** A workload of a Kubernetes cluster. A fault strikes one of its pods, or all. */
export type KubernetesTarget = {
  readonly kind: 'kubernetes';
  readonly name: string;
  /** A context of the kubeconfig; left out: its current one. */
  readonly context?: string;
  readonly namespace: string;
  readonly workload: { readonly kind: WorkloadKind; readonly name: string };
  /** What injects the faults. `native`: the API of the cluster alone. */
  readonly engine: (typeof engines)[number];
  /** On which its pods accept HTTP requests; left out: not known. */
  readonly port?: number;
  /** A container of its pods, for Chaos Mesh; left out: the pod as a whole, or its first container. */
  readonly container?: string;
  /** The gate may delete the pods of a fault that the engine does not remove. Left out: it does not. */
  readonly replace?: boolean;
  /** The ServiceAccount with which Litmus runs its experiments; left out: `standardAccount`. */
  readonly account?: string;
  /** Name of the VirtualService that leads to the workload, for Istio; left out: there is none. */
  readonly virtualService?: string;
};

const engine = () =>
  z.enum(engines, {
    error: 'the engines are `native`, `chaos-mesh`, `litmus` and `istio`',
  });

/** The value under `kubernetes:`. */
const schema = () => {
  const { context, namespace, workload } = workloadFields();
  return z
    .strictObject({
      context: context.optional().describe('A context of the kubeconfig. If left out, its current one, which the run prints.'),
      namespace: namespace.describe('The namespace of the preview; `safety.namespaces` must allow it.'),
      workload: workload.describe('The workload whose pods are disturbed: `deployment/api` or `statefulset/db`.'),
      engine: engine()
        .prefault('native')
        .describe(
          'What injects the faults. `native`: the API of the cluster, and nothing else. `chaos-mesh`, `litmus`: a Chaos Mesh or a Litmus that is installed. `istio`: the proxies of a mesh.',
        ),
      port: z
        .int()
        .min(1)
        .max(65_535)
        .optional()
        .describe('The port on which the pods accept HTTP requests, for `http-error` and `http-delay` through Chaos Mesh or Litmus.'),
      container: z
        .string()
        .regex(/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/, 'the name of a container')
        .optional()
        .describe(
          'One container of each pod, for `engine: chaos-mesh`. `kill` then ends that container, and its pod stays. If left out, the pod as a whole, or its first container.',
        ),
      replace: z
        .boolean()
        .optional()
        .describe('Whether the gate may delete the pods of a fault that the engine does not remove. If left out, it may not.'),
      'service-account': z
        .string()
        .regex(new RegExp(`^${objectName}$`), 'the name of a ServiceAccount')
        .optional()
        .describe(`The ServiceAccount with which Litmus runs its experiments. If left out, \`${standardAccount}\`.`),
      'virtual-service': z
        .string()
        .regex(new RegExp(`^${objectName}$`), 'the name of a VirtualService')
        .optional()
        .describe('The VirtualService of the namespace that leads to the workload, for `engine: istio`. Its HTTP routes get the fault.'),
    })
    .transform(
      ({
        context,
        namespace,
        workload,
        engine,
        port,
        container,
        replace,
        'service-account': account,
        'virtual-service': virtualService,
      }) => {
        return {
          ...(context !== undefined && { context }),
          namespace,
          workload: workloadNamed(workload),
          engine,
          ...(port !== undefined && { port }),
          ...(container !== undefined && { container }),
          ...(replace === true && { replace }),
          ...(account !== undefined && { account }),
          ...(virtualService !== undefined && { virtualService }),
        };
      },
    );
};

/** A fault is some calls of kubectl, each of which a busy runner makes in half a second. */
const calls = { injectMs: 3_000, removeMs: 3_000 };
/** Litmus starts two pods before a fault is in, and waits until they have ended before it is out. */
const podStarts = { injectMs: 45_000, removeMs: 30_000 };

const waysOfEngine = { native: ['pods'], 'chaos-mesh': ['chaosMesh'], litmus: ['litmus'], istio: ['istio'] } as const;

export const kubernetes: TargetKind<KubernetesTarget> = {
  ...noAddress,
  kind: 'kubernetes',
  noun: 'a Kubernetes workload',
  summary: 'a workload of a Kubernetes cluster, through `kubectl`; a fault strikes one of its pods, which the plan draws, or all',
  docs: {
    why: 'Pods are replaced, evicted and lose their network every day, and a preview on a cluster can be tested for that as it is.',
    example: 'checkout: { kubernetes: { namespace: pr-7, workload: deployment/checkout } }',
  },
  get schema() {
    return schema();
  },
  takes: ['chaosMesh', 'litmus', 'istio', 'pods'],
  takesOn: ({ engine }) => waysOfEngine[engine],
  refusal(target, fault, params) {
    const { engine, port = null, container = null } = target;
    if (container !== null && engine !== 'chaos-mesh')
      return 'one container can be disturbed only with `engine: chaos-mesh`; leave `container` out, or change the engine';
    const ofChaosMesh = engine === 'chaos-mesh' ? fault.chaosMesh?.(params) : undefined;
    const ofLitmus = engine === 'litmus' ? fault.litmus?.(params) : undefined;
    const ofIstio = engine === 'istio' ? fault.istio?.(params) : undefined;
    if (ofIstio !== undefined) return istioRefusalOf(ofIstio, target.virtualService);
    if (ofChaosMesh !== undefined) return refusalOf(ofChaosMesh, { container, port });
    return ofLitmus === undefined ? null : litmusRefusalOf(ofLitmus, { port });
  },
  notAllowed: ({ namespace }, safety) => namespaceNotAllowed(namespace, safety),
  workload: ({ context, namespace, workload: { name }, port, container }) => ({
    namespace,
    name,
    ...(context !== undefined && { context }),
    ...(port !== undefined && { port }),
    ...(container !== undefined && { container }),
  }),
  runsPrograms: () => false,
  touchesMachine: () => true,
  addresses: () => [],
  identities: ({ context = '', namespace, workload }) => [`kubernetes ${context} ${namespace} ${workload.kind}/${workload.name}`],
  drawsWorker: () => true,
  stepsMs: ({ engine }) => (engine === 'litmus' ? podStarts : calls),
  rehearsalStepMs: () => null,
};
