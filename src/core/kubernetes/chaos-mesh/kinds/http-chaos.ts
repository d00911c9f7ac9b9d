import type { Json } from '../../../model/json.ts';
import type { EffectOf } from '../effect.ts';
import type { Order } from '../order.ts';
import { goDuration } from '../quantities.ts';
import { type Body, body, refusal } from './body.ts';

/** The application serves each request, and its response gets another status. */
export function httpError({ status, share, retryAfterSeconds }: EffectOf<'http-error'>, order: Order): Body {
  const headers = retryAfterSeconds === undefined ? {} : { headers: { 'Retry-After': String(retryAfterSeconds) } };
  return http({ target: 'Response', replace: { code: status, ...headers } }, share, order);
}

/** Each request is delayed before the application gets it. */
export const httpDelay = ({ delayMs, share }: EffectOf<'http-delay'>, order: Order): Body =>
  http({ target: 'Request', delay: goDuration(delayMs) }, share, order);

function http(spec: { readonly [key: string]: Json }, share: number, { port, pods }: Order): Body {
  if (share < 1) return refusal('Chaos Mesh changes every request of a pod, not a share of them; write `share: 100%`');
  if (port === null) return refusal('Chaos Mesh must know the port on which the pods accept HTTP; write `port` at the target');
  if (pods.some(({ hostNetwork }) => hostNetwork)) return refusal('a pod uses the network of its node (`hostNetwork`)');
  return body({ ...spec, port });
}
