import type { Output, ReadyDeployment } from '../../core/model/config/ready-experiment.ts';
import { findCluster } from '../kubernetes/find-cluster.ts';
import { kubectl } from '../kubernetes/kubectl.ts';
import { setReplicas } from '../kubernetes/scale.ts';
import { readWorkload } from '../kubernetes/workload.ts';
import type { StepPlace } from './step-place.ts';

/** Scales a deployment, or replaces its pods one after the other. */
export async function changeDeployment(does: ReadyDeployment, { mark }: StepPlace, signal: AbortSignal): Promise<Output> {
  const { namespace, context, name, replicas } = does;
  const cluster = await findCluster({ namespace, ...(context !== null && { context }) }, mark, signal);
  const named = { kind: 'deployment', name } as const;
  const { metadata, spec } = await readWorkload(cluster, named, signal);
  if (replicas === null) await kubectl(cluster, ['rollout', 'restart', `deployment/${name}`], signal);
  else if ((await setReplicas(cluster, { ...named, uid: metadata.uid }, { from: spec.replicas, to: replicas }, signal)) === 'other')
    throw new Error('another program changed the number of replicas');
  return null;
}
