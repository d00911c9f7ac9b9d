import * as z from 'zod';
import { namespaceName } from '../kubernetes/namespace.ts';
import { type WorkloadKind, workloadKinds } from '../kubernetes/workload-kind.ts';
import type { TargetKind } from './target-kind.ts';

/** A workload of a Kubernetes cluster. A fault strikes one of its pods, or all. */
export type KubernetesTarget = {
  readonly kind: 'kubernetes';
  readonly name: string;
  /** A context of the kubeconfig; left out: its current one. */
  readonly context?: string;
  readonly namespace: string;
  readonly workload: { readonly kind: WorkloadKind; readonly name: string };
  /** What injects the faults. `native`: the API of the cluster alone. */
  readonly engine: 'native';
};

/** A name of an object (RFC 1123, a subdomain). */
const objectName = '[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?';
const workloadText = new RegExp(`^(${workloadKinds.join('|')})/${objectName}$`);

const engine = () =>
  z.literal('native', {
    error: ({ input }) =>
      input === 'litmus' || input === 'chaos-mesh'
        ? `this version does not inject faults through ${input === 'litmus' ? 'Litmus' : 'Chaos Mesh'}; leave \`engine\` out, and the API of the cluster injects them`
        : 'the only engine is `native`',
  });

/** The value under `kubernetes:`. */
const schema = () =>
  z
    .strictObject({
      context: z
        .string()
        .regex(/^[^\s\p{Cc}-][^\s\p{Cc}]{0,252}$/u, 'the name of a context, as `kubectl config get-contexts` prints it')
        .optional()
        .describe('A context of the kubeconfig. If left out, its current one, which the run prints.'),
      namespace: z
        .string()
        .regex(namespaceName, 'the name of a namespace, for example `pr-7`')
        .describe('The namespace of the preview; `safety.namespaces` must allow it.'),
      workload: z
        .string()
        .regex(workloadText, `a workload as \`KIND/NAME\`, where KIND is ${workloadKinds.map((kind) => `\`${kind}\``).join(' or ')}`)
        .describe('The workload whose pods are disturbed: `deployment/api` or `statefulset/db`.'),
      engine: engine().prefault('native').describe('What injects the faults. `native`: the API of the cluster, and nothing else.'),
    })
    .transform(({ context, namespace, workload, engine }) => {
      const [kind = '', name = ''] = workload.split('/');
      return {
        ...(context !== undefined && { context }),
        namespace,
        workload: { kind: kind as WorkloadKind, name },
        engine,
      };
    });

/** A fault is some calls of kubectl, each of which a busy runner makes in half a second. */
const calls = { injectMs: 3_000, removeMs: 3_000 };

export const kubernetes: TargetKind<KubernetesTarget> = {
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
  takes: ['pods'],
  isContainer: false,
  namespace: ({ namespace }) => namespace,
  runsPrograms: () => false,
  touchesMachine: () => true,
  addresses: () => [],
  isServer: () => false,
  expendable: () => null,
  listensOn: () => null,
  startedByGate: () => false,
  leadsTo: () => null,
  leadsToNamed: () => null,
  identities: ({ context = '', namespace, workload }) => [`kubernetes ${context} ${namespace} ${workload.kind}/${workload.name}`],
  isCarried: () => false,
  leadsToPreview: () => false,
  drawsWorker: () => true,
  stepsMs: () => calls,
  rehearsalStepMs: () => null,
};
