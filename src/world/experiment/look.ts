import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod';
import { answerOf } from '../../core/chaos-toolkit/ready/ready-look.ts';
import type { Output, ReadyLook } from '../../core/model/config/ready-experiment.ts';
import { getObject } from '../kubernetes/api.ts';
import { findCluster } from '../kubernetes/find-cluster.ts';
import type { StepPlace } from './step-place.ts';

const pollMs = 500;

const seen = z.object({
  spec: z.object({ replicas: z.number().optional() }).prefault({}),
  status: z
    .object({
      phase: z.string().optional(),
      conditions: z.array(z.object({ type: z.string(), status: z.string() })).default([]),
      readyReplicas: z.number().optional(),
      availableReplicas: z.number().optional(),
    })
    .prefault({}),
});
const list = z.object({ items: z.array(seen) });

/** Of the resource that a probe looks at, in a namespace. */
export const lookedAtBy = ({ asks }: ReadyLook): 'deployments' | 'services' | 'pods' =>
  asks.startsWith('deployment') ? 'deployments' : asks.startsWith('service') ? 'services' : 'pods';

/** Asks a probe of chaostoolkit-kubernetes, again and again where it waits. Rejects where it would raise. */
export async function look(does: ReadyLook, { mark }: StepPlace, signal: AbortSignal): Promise<Output> {
  const { namespace, context, name, selector, waitMs } = does;
  const cluster = await findCluster({ namespace, ...(context !== null && { context }) }, mark, signal);
  const resource = lookedAtBy(does);
  const query = new URLSearchParams({
    ...(name !== null && { fieldSelector: `metadata.name=${name}` }),
    ...(selector !== null && { labelSelector: selector }),
  });
  const path = `/${resource === 'deployments' ? 'apis/apps/v1' : 'api/v1'}/namespaces/${encodeURIComponent(namespace)}/${resource}?${query}`;
  for (const untilMs = performance.now() + waitMs; ; await sleep(pollMs, undefined, { signal })) {
    const answer = answerOf(does, (await getObject(cluster, path, list, signal))?.items ?? []);
    if (answer === false && performance.now() < untilMs) continue;
    if (answer === false && does.raises) throw new Error(`\`${does.asks}\` does not hold`);
    return answer;
  }
}
