import type { EffectOf } from '../effect.ts';
import type { Order } from '../order.ts';
import { goDuration } from '../quantities.ts';
import { type Body, body, refusal } from './body.ts';

/** Each write is delayed by the time that the rate leaves for one write. */
export function diskSlow({ writesPerSecond, path }: EffectOf<'disk-slow'>, { container }: Order): Body {
  if (path === undefined) return refusal('Chaos Mesh slows a volume down, not a disk; write the path of its mount as `path`');
  return body({
    action: 'latency',
    volumePath: path,
    delay: goDuration(1000 / writesPerSecond),
    percent: 100,
    methods: ['write'],
    ...(container !== null && { containerNames: [container] }),
  });
}
