import { chosenPods } from '../../core/chaos-toolkit/ready/ready-pods.ts';
import type { Output, ReadyPods } from '../../core/model/config/ready-experiment.ts';
import { deleteObject, getObject } from '../kubernetes/api.ts';
import { findCluster } from '../kubernetes/find-cluster.ts';
import { anyList } from '../kubernetes/objects.ts';
import { podsPath } from '../kubernetes/workload.ts';
import type { StepPlace } from './step-place.ts';

/** Deletes pods by their names and uids. Rejects if there are none, or if nothing would start another one for one of them. */
export async function deletePods(does: ReadyPods, { mark, seed = '' }: StepPlace, signal: AbortSignal): Promise<Output> {
  const { namespace, context, selector, graceS } = does;
  const cluster = await findCluster({ namespace, ...(context !== null && { context }) }, mark, signal);
  const query = `?limit=1000${selector === null ? '' : `&labelSelector=${encodeURIComponent(selector)}`}`;
  const found = await getObject(cluster, `${podsPath(cluster)}${query}`, anyList, signal);
  const running = (found?.items ?? []).map(({ metadata }) => metadata).filter(({ deletionTimestamp }) => deletionTimestamp === undefined);
  const chosen = chosenPods(does, running, seed);
  if (chosen.length === 0) throw new Error('no pod was selected');
  if (chosen.some(({ ownerReferences }) => !ownerReferences.some(({ controller }) => controller === true)))
    throw new Error('a pod belongs to no workload, so nothing would start another one for it');
  const gone = await Promise.all(
    chosen.map(({ name, uid }) =>
      deleteObject(cluster, `${podsPath(cluster)}/${encodeURIComponent(name)}`, { uid, ...(graceS !== null && { graceS }) }, signal),
    ),
  );
  if (!gone.every(Boolean)) throw new Error('a pod was deleted or replaced before');
  return chosen.map(({ name }) => name);
}
