import type { Check } from './check.ts';
import type { HttpResponse } from './http/http-response.ts';
import { type KubernetesParams, kubernetesParams } from './kubernetes-params.ts';

/** Judges the object of a workload: `status.readyReplicas` of a Deployment or a StatefulSet (API reference of Kubernetes, `apps/v1`). */
export const kubernetes: Check<KubernetesParams, HttpResponse> = {
  kind: 'kubernetes',
  summary: 'a workload of a Kubernetes cluster has enough ready pods',
  docs: {
    why: 'A preview may respond while too few of its pods are ready, and then the next lost pod is an outage.',
    example: '{ name: pods, rate: 10/s, kubernetes: { namespace: pr-7, workload: deployment/api, ready: 2 } }',
  },
  get params() {
    return kubernetesParams();
  },
  noun: 'probes',
  // The API server is not the preview.
  timed: false,
  runsPrograms: false,
  readsBack: false,
  asks: () => 'nothing',
  namespace: ({ namespace }) => namespace,
  judge({ ready }, { status, body, cut }) {
    if (status === 404) return 'no workload';
    if (status !== 200) return `status ${status ?? 'none'}`;
    if (cut) return 'cut';
    const found = readyIn(body);
    if (typeof found === 'string') return found;
    return found >= ready ? null : 'not ready';
  },
  describe: ({ namespace, workload, ready }) => `${workload} in ${namespace} has ${ready} ready ${ready === 1 ? 'pod' : 'pods'} or more`,
};

/** How many pods are ready; otherwise a reason. The API leaves the field out when there are none. */
function readyIn(body: string): number | 'not JSON' | 'json' {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    return 'not JSON';
  }
  const { status } = objectOf(parsed);
  const { readyReplicas = 0 } = objectOf(status);
  return typeof status === 'object' && status !== null && Number.isInteger(readyReplicas) ? (readyReplicas as number) : 'json';
}

const objectOf = (value: unknown): { readonly [key: string]: unknown } => Object(value);
