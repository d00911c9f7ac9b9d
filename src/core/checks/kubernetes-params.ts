import * as z from 'zod';
import { workloadFields } from '../kubernetes/workload-fields.ts';

/** Built on first use: most configs have no such check. */
export function kubernetesParams() {
  const { context, namespace, workload } = workloadFields();
  return z.strictObject({
    context: context.describe('A context of the kubeconfig; left out: its current one').exactOptional(),
    namespace: namespace.describe('The namespace of the preview; `safety.namespaces` must allow it'),
    workload: workload.describe('The workload: `deployment/api` or `statefulset/db`'),
    ready: z.int().min(1).max(10_000).describe('How many of its pods must be ready, or more'),
  });
}
export type KubernetesParams = Readonly<z.infer<ReturnType<typeof kubernetesParams>>>;
