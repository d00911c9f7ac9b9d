import * as z from 'zod';
import { joined, type Right } from '../../core/kubernetes/rights.ts';
import { GateFailure } from '../../core/model/failure.ts';
import { createObject } from './api.ts';
import type { Cluster } from './cluster.ts';

const review = z.object({ status: z.object({ allowed: z.boolean() }) });

/** Each review is a call of kubectl, which a small machine starts a few of at a time. */
const atOnce = 4;

/** Which of these rights the user of the context does not have. Each right has one verb. */
async function missingOf(cluster: Cluster, rights: readonly Right[], signal: AbortSignal): Promise<readonly Right[]> {
  const asked = joined(rights).flatMap(({ verbs, ...rest }) => verbs.map((verb) => ({ ...rest, verbs: [verb] })));
  const missing: Right[] = [];
  for (let first = 0; first < asked.length; first += atOnce) {
    const some = asked.slice(first, first + atOnce);
    const allowed = await Promise.all(some.map((one) => isAllowed(cluster, one, signal)));
    missing.push(...some.filter((_, index) => !allowed[index]));
  }
  return missing;
}

async function isAllowed(cluster: Cluster, { group, resource, verbs: [verb = ''] }: Right, signal: AbortSignal): Promise<boolean> {
  const [plural = '', subresource] = resource.split('/');
  const resourceAttributes = {
    namespace: cluster.namespace,
    verb,
    group,
    resource: plural,
    ...(subresource !== undefined && { subresource }),
  };
  const object = { apiVersion: 'authorization.k8s.io/v1', kind: 'SelfSubjectAccessReview', spec: { resourceAttributes } };
  const path = '/apis/authorization.k8s.io/v1/selfsubjectaccessreviews';
  return (await createObject(cluster, path, object, review, signal)).status.allowed;
}

/**
 * Asks the cluster for every right, before anything is touched. Changes nothing.
 * @param neededBy as a run names it: `target "api"`; null: the caller prints the name, and the Role as well
 * @throws GateFailure TARGET_UNAVAILABLE that names the missing ones
 */
export async function reviewAccess(
  cluster: Cluster,
  rights: readonly Right[],
  neededBy: string | null,
  signal: AbortSignal,
): Promise<void> {
  const missing = await missingOf(cluster, rights, signal);
  if (missing.length === 0) return;
  const named = joined(missing).map(({ group, resource, verbs }) => `${verbs.join(', ')} ${resource}${group === '' ? '' : `.${group}`}`);
  const message = `the user of context "${cluster.context}" has no right in namespace "${cluster.namespace}" to ${named.join('; ')}`;
  throw neededBy === null
    ? new GateFailure('TARGET_UNAVAILABLE', message, { hint: 'bind the Role above to the user' })
    : new GateFailure('TARGET_UNAVAILABLE', `${message}, which ${neededBy} needs`, {
        hint: 'bind a Role with these rights to the user; `chaos-gate doctor` prints the one that is enough',
      });
}
