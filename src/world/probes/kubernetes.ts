import type { HttpResponse } from '../../core/checks/http/http-response.ts';
import type { KubernetesParams } from '../../core/checks/kubernetes-params.ts';
import { rightsToCount } from '../../core/kubernetes/rights.ts';
import { workloadNamed } from '../../core/kubernetes/workload-fields.ts';
import { reviewAccess } from '../kubernetes/access.ts';
import type { Cluster } from '../kubernetes/cluster.ts';
import { findCluster } from '../kubernetes/find-cluster.ts';
import { openProxy } from '../kubernetes/proxy.ts';
import { readWorkload, workloadPath, workloadText } from '../kubernetes/workload.ts';
import { within } from '../within.ts';
import { type Origin, openOrigin, type Prepared as Request } from './http/origin.ts';
import type { Probe, ProbePlace, ProbeResult } from './probe.ts';
import { timedOut } from './reasons.ts';

/** An object in etcd has at most 1.5 MiB. Source: etcd, "System limits". */
const objectLimitBytes = 2 * 1024 * 1024;
/** Of the time limit of a probe: a cluster that does not respond is seen before the probe counts as one of a slow preview. */
const ownShare = 0.9;

/** Nothing was learned about the preview: the cluster gave no response that can be judged. */
const ours = (why: string): ProbeResult<never> => ({ failure: `gate: cluster ${why}`, ours: true });

/** Reads the object of the workload, through one `kubectl proxy` for the whole run. */
export const kubernetes: Probe<KubernetesParams, HttpResponse> = {
  kind: 'kubernetes',
  open(params, place) {
    let connection: Connection | null = null;
    return {
      async start(signal) {
        connection ??= await connect(params, place, signal);
      },
      async send(signal) {
        const result = await within(ownShare * place.timeoutMs, signal, (limit) => ask(connection, limit));
        return signal.aborted ? timedOut : result;
      },
      async close() {
        await connection?.close();
      },
    };
  },
  async examine(params, { mark = '' }, signal) {
    const cluster = await allowedIn(params, mark, null, signal);
    const named = workloadNamed(params.workload);
    return workloadText(cluster, named, await readWorkload(cluster, named, signal));
  },
  grants: ({ namespace, workload }) => ({ namespace, rights: rightsToCount(workloadNamed(workload).kind) }),
};

/** @throws GateFailure without the cluster, or without the right to read the workload */
async function allowedIn(
  { context, namespace, workload }: KubernetesParams,
  mark: string,
  neededBy: string | null,
  signal: AbortSignal,
): Promise<Cluster> {
  const cluster = await findCluster({ namespace, ...(context !== undefined && { context }) }, mark, signal);
  await reviewAccess(cluster, rightsToCount(workloadNamed(workload).kind), neededBy, signal);
  return cluster;
}

interface Connection {
  readonly origin: Origin;
  readonly request: Request;
  close(): Promise<void>;
}

async function connect(
  params: KubernetesParams,
  { mark = '', check = 'kubernetes' }: ProbePlace,
  signal: AbortSignal,
): Promise<Connection> {
  const cluster = await allowedIn(params, mark, `check "${check}"`, signal);
  const path = workloadPath(cluster, workloadNamed(params.workload));
  const proxy = await openProxy(cluster, path, signal);
  const origin = openOrigin({ preview: proxy.url });
  return {
    origin,
    request: origin.prepare({ method: 'GET', path, headers: {}, body: null, status: 200 }),
    async close() {
      proxy.close();
      await origin.close();
    },
  };
}

/** Every status but these is one of the way to the cluster: no valid login, no right, an overloaded server. */
const ofWorkload: readonly (number | null)[] = [200, 404];

async function ask(connection: Connection | null, signal: AbortSignal): Promise<ProbeResult<HttpResponse>> {
  if (connection === null) return ours('not reached');
  const { origin, request } = connection;
  const once = () => origin.send(request, { again: true, bodyLimitBytes: objectLimitBytes }, signal);
  let result = await once();
  // A login plugin gets a new token after the first request that was refused.
  if ('response' in result && result.response.status === 401) result = await once();
  if (!('response' in result)) return ours('not reached');
  const { status } = result.response;
  return ofWorkload.includes(status) ? result : ours(`status ${status ?? 'none'}`);
}
