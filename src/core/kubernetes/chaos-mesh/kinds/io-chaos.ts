import type { EffectOf } from '../effect.ts';
import type { Order } from '../order.ts';
import { goDuration } from '../quantities.ts';
import { type Body, body, refusal } from './body.ts';

/**
 * Each write is delayed by the time that the rate leaves for one write. At a path that is not the mount of a volume the daemon fails for ever, and the object cannot be
 * deleted until the pods are replaced (chaos-mesh#2521).
 */
export function diskSlow({ writesPerSecond, path }: EffectOf<'disk-slow'>, { container, pods }: Order): Body {
  if (path === undefined) return refusal('Chaos Mesh slows a volume down, not a disk; write the path of its mount as `path`');
  if (pods.some(({ mounts }) => mounts?.includes(path) === false))
    return refusal('a pod has no volume that is mounted at the `path` of the fault; `kubectl describe pod` shows its mounts');
  return body({
    action: 'latency',
    volumePath: path,
    delay: goDuration(1000 / writesPerSecond),
    percent: 100,
    methods: ['write'],
    ...(container !== null && { containerNames: [container] }),
  });
}
