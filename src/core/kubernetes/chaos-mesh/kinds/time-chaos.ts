import type { EffectOf } from '../effect.ts';
import type { Order } from '../order.ts';
import { goDuration } from '../quantities.ts';
import { type Body, body } from './body.ts';

/** The processes that run now read another time; those that start later do not. */
export const clock = ({ offsetMs }: EffectOf<'clock'>, { container }: Order): Body =>
  body({
    timeOffset: `${offsetMs < 0 ? '-' : ''}${goDuration(Math.abs(offsetMs))}`,
    clockIds: ['CLOCK_REALTIME'],
    ...(container !== null && { containerNames: [container] }),
  });
