import type { Json } from '../../../model/json.ts';
import type { EffectOf } from '../effect.ts';
import type { Order } from '../order.ts';
import { type Body, body } from './body.ts';

/**
 * Busy processes compete with those of the container. Below half of a core one process cannot take enough: `n` of them leave one part of `n + 1` to a
 * busy thread.
 */
export const cpu = ({ share }: EffectOf<'cpu'>, order: Order): Body =>
  share < 0.5
    ? stress({ cpu: { workers: Math.ceil(1 / share) - 1, load: 100 } }, order)
    : stress({ cpu: { workers: 1, load: Math.round((1 - share) * 100) } }, order);

const stress = (stressors: Json, { container }: Order): Body =>
  body({ stressors, ...(container !== null && { containerNames: [container] }) });
