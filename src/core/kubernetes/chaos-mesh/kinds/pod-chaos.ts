import type { EffectOf } from '../effect.ts';
import type { Order } from '../order.ts';
import { type Body, body, refusal } from './body.ts';

/** The pod is deleted without grace, or one of its containers is killed and started again in place. */
export const kill = (_: EffectOf<'kill'>, { container }: Order): Body =>
  container === null
    ? body({ action: 'pod-kill', gracePeriod: 0 }, true)
    : body({ action: 'container-kill', containerNames: [container] }, true);

/** The pod is deleted with the grace that it asks for. */
export function terminate(_: EffectOf<'terminate'>, { container, pods }: Order): Body {
  if (container !== null) return refusal('Chaos Mesh kills a container without grace; only a pod as a whole can be terminated');
  const [first, ...others] = new Set(pods.map(({ graceSeconds }) => graceSeconds));
  if (first === undefined || others.length > 0) return refusal('the pods have different grace periods, and one object has one for all');
  if (first === null) return refusal('Chaos Mesh must know the grace period of the pods, and it is not known here');
  return body({ action: 'pod-kill', gracePeriod: first }, true);
}

/**
 * The length of the names of an object and a container together. The controller keeps the image of a container in an annotation whose key is cut to
 * the bare name of the container above 63 characters; two objects then share it, and the image is lost. Source: podfailure/impl.go, pkg/annotation.
 */
const longestTogether = 26;

/** Every container of the pod runs an image that only waits. */
export function outage(_: EffectOf<'outage'>, { container, name, pods }: Order): Body {
  if (container !== null) return refusal('Chaos Mesh takes a pod out as a whole, not one of its containers');
  const longest = Math.max(0, ...pods.flatMap(({ containers }) => containers.map((one) => one.length)));
  if (name.length + longest > longestTogether)
    return refusal(`a container has a name of ${longest} characters; above ${longestTogether - name.length} Chaos Mesh may lose its image`);
  return body({ action: 'pod-failure' });
}
