import { allowingPolicy, networkPolicies } from '../../../core/kubernetes/network-policy.ts';
import { GateFailure } from '../../../core/model/failure.ts';
import type { Sighting } from '../../../core/model/plan/effect.ts';
import { changedByOthers, notEnforced } from '../../../core/model/result/cause.ts';
import { getObject } from '../../kubernetes/api.ts';
import { connectsTo } from '../../kubernetes/connects-to.ts';
import type { Pod } from '../../kubernetes/objects.ts';
import { createOwn, newOwn, ownMetadata, ownObject } from '../../kubernetes/own-object.ts';
import { policiesPath } from '../../kubernetes/workload.ts';
import { kubernetesPolicy } from '../../undo/kubernetes/policy.ts';
import { clusterRecord, ownRecord } from '../../undo/kubernetes/record.ts';
import type { PodsWay } from './pods-way.ts';

/**
 * `partition`: a network policy that selects the pods and allows nothing. The API accepts it on every cluster, and only some network plugins enforce
 * it, so the gate connects to the pods itself where it can reach them. Elsewhere only checks can show it.
 */
export const isolate: PodsWay<'isolate'> = async (_effect, { cluster, workload, pods, others, run }, signal) => {
  const own = newOwn(run);
  const path = policiesPath(cluster);
  const where = `${cluster.mark} ${cluster.kubeconfig} ${cluster.context}`;
  if (withoutPolicies.has(where))
    throw unavailable('the network of the cluster does not enforce network policies, as an earlier fault of this run has shown');
  const [other] = others;
  if (other !== undefined)
    throw unavailable(`pod "${other.metadata.name}" of another owner has the labels that the workload selects, and would be isolated too`);
  const onNode = pods.find(({ spec }) => spec.hostNetwork);
  if (onNode !== undefined)
    throw unavailable(`pod "${onNode.metadata.name}" uses the network of its node, in which no network policy holds`);
  const policies = await getObject(cluster, path, networkPolicies, signal);
  const allowing = allowingPolicy(
    policies?.items ?? [],
    pods.map(({ metadata }) => metadata.labels),
  );
  if (allowing !== null)
    throw unavailable(`network policy "${allowing}" allows connections of the pods, and wins over one that allows none`);
  const { matchLabels, matchExpressions } = workload.spec.selector;
  const reachable = await firstReachable(pods, signal);
  return {
    undo: { kind: kubernetesPolicy.kind, state: { ...clusterRecord(cluster), ...ownRecord(own.object, run) } },
    async apply(limit) {
      const policy = {
        apiVersion: 'networking.k8s.io/v1',
        kind: 'NetworkPolicy',
        metadata: ownMetadata(own, cluster.namespace, Date.now()),
        spec: {
          podSelector: {
            matchLabels,
            ...(matchExpressions.length > 0 && { matchExpressions: matchExpressions.map((one) => ({ ...one })) }),
          },
          policyTypes: ['Ingress', 'Egress'],
        },
      };
      await createOwn(cluster, path, policy, own, limit);
    },
    async observe(limit): Promise<Sighting> {
      if ((await ownObject(cluster, path, own, limit)) === null)
        return { ok: false, says: `${changedByOthers} deleted the network policy during the fault`, numbers: {} };
      // Then checks that fail from the fault on show it.
      if (reachable === null)
        return {
          ok: false,
          says: 'the network policy is in place, and the gate cannot reach the pods to see whether it is enforced',
          numbers: { caught: 1 },
        };
      if (!(await connectsTo(reachable, limit))) return { ok: true, says: 'the pods can no longer be reached', numbers: {} };
      withoutPolicies.add(where);
      return { ok: false, says: `the network policy is in place, and the network of the cluster ${notEnforced}`, numbers: {} };
    },
  };
};

/** Contexts in which a run has seen that policies change nothing: the next fault would show the same. */
const withoutPolicies = new Set<string>();

const unavailable = (message: string): GateFailure => new GateFailure('TARGET_UNAVAILABLE', message);

/** A port of one of the pods to which the gate can connect before the fault; `null`: there is none. */
async function firstReachable(pods: readonly Pod[], signal: AbortSignal): Promise<{ host: string; port: number } | null> {
  for (const { spec, status } of pods.slice(0, 3))
    for (const { containerPort, protocol } of spec.containers.flatMap(({ ports }) => ports).slice(0, 3)) {
      const at = { host: status.podIP, port: containerPort };
      if (protocol === 'TCP' && at.host !== '' && (await connectsTo(at, signal))) return at;
    }
  return null;
}
