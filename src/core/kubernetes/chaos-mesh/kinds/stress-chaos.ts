import type { Json } from '../../../model/json.ts';
import type { EffectOf } from '../effect.ts';
import type { Order } from '../order.ts';
import { type Body, body, refusal } from './body.ts';

/**
 * Busy processes compete with those of the container. Below half of a core one process cannot take enough: `n` of them leave one part of `n + 1` to a
 * busy thread.
 */
export const cpu = ({ share }: EffectOf<'cpu'>, order: Order): Body =>
  share < 0.5
    ? stress({ cpu: { workers: Math.ceil(1 / share) - 1, load: 100 } }, order)
    : stress({ cpu: { workers: 1, load: Math.round((1 - share) * 100) } }, order);

/** A process takes the memory that the container has left, apart from `roomBytes`. */
export function memory({ roomBytes }: EffectOf<'memory'>, order: Order): Body {
  const [pod, ...others] = order.pods;
  if (others.length > 0)
    return refusal('each pod uses another amount of memory, and one object takes the same from all; it can be one pod only');
  if (pod === undefined || pod.memory === null)
    return refusal('Chaos Mesh takes an amount of memory; what it would leave is unknown without a memory limit and a measurement');
  const taken = Math.floor(pod.memory.limitBytes - pod.memory.usedBytes - roomBytes);
  if (taken < 1) return refusal('the container has no more than this left');
  return stress({ memory: { workers: 1, size: `${taken}B` } }, order);
}

const stress = (stressors: Json, { container }: Order): Body =>
  body({ stressors, ...(container !== null && { containerNames: [container] }) });
